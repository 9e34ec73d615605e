import type { thread as english } from '#app/locales/en/thread.ts'
import type { Texts } from '#app/locales/shape.ts'

export const thread = {
  inbox: 'Boîte de réception',
  buying: 'Achats',
  selling: 'Ventes',
  with: '{{ref}} avec {{company}}',
  cameBy: 'Arrivé par votre lien pour {{buyer}}.',
  timeline: 'Messages et offres de prix, du plus ancien au plus récent',
  times: 'Heures du fuseau {{zone}}.',
  comparison: 'Comparer aux autres offres',
  askOthers: 'Demander la même chose à d’autres fournisseurs',
  listing: 'Ouvrir le produit',
  notLookedAt:
    'Cette demande a semblé inhabituelle et personne ne l’a vérifiée. N’ouvrez aucun lien et n’envoyez aucun document avant de savoir qui demande.',
  guest:
    'Vous êtes ici par votre lien personnel, reçu par e-mail. Quiconque a le lien peut lire et écrire dans cette conversation ; gardez-le pour vous. Nul besoin de compte pour répondre.',
  join: 'Inscrivez-vous avec l’adresse qui a reçu ce lien : cette conversation, et tout ce que vous avez ici, sera au bureau de votre entreprise.',
  yourData: 'Ce que nous gardons sur vous, et comment le faire supprimer',
  closed: '{{company}} a fermé son compte ; plus personne ne peut répondre ici. Ce qui a été écrit reste ici à votre disposition.',
  you: 'Vous',
  onTheWeb: 'sur le site',
  byMail: 'par e-mail',
  quotedText: 'Afficher le texte cité et la signature',
  files: {
    title: 'Fichiers',
    refused: 'non repris : trop volumineux, en trop ou un programme',
    field: 'Fichiers',
    hint: 'Dix au plus, de 10 Mo au plus chacun : plans, fiches techniques, photographies. Seules les deux entreprises de ce fil les reçoivent.',
    arrived: 'Arrivés, partent avec votre réponse',
  },
  file: {
    title: 'Fichiers de ce fil',
    lead: 'Les fichiers ne sont remis qu’à la boîte que vous avez confirmée : demandez-y un code et saisissez-le ici.',
    act: 'Afficher les fichiers',
  },
  unverified: {
    theirs:
      'L’expéditeur de cet e-mail n’a pas pu être vérifié. Demandez confirmation dans cette conversation avant d’agir, surtout s’il indique un compte bancaire.',
    own: 'L’expéditeur de cet e-mail n’a pas pu être vérifié. Si personne de votre entreprise ne l’a écrit, dites-le dans cette conversation.',
  },
  confirmed: {
    participant: {
      own: 'Cet e-mail ne venait pas de votre propre adresse ou n’a pas pu être vérifié. Vous avez confirmé sur ce site l’avoir écrit.',
      theirs:
        'Cet e-mail venait d’une autre adresse ou n’a pas pu être vérifié. Son auteur a confirmé, par le lien de notre e-mail à son adresse connue, qu’il est de lui.',
    },
    staff: {
      own: 'Cet e-mail a été retenu car son expéditeur n’a pas pu être vérifié. L’équipe du site l’a publié sous ce nom.',
      theirs:
        'Cet e-mail a été retenu car son expéditeur n’a pas pu être vérifié. L’équipe du site l’a publié sous ce nom ; demandez confirmation ici avant d’agir.',
    },
  },
  fact: { quantity: 'Quantité demandée', targetPrice: 'Prix cible', destination: 'Destination', neededBy: 'Souhaité pour le' },
  wish: { incoterm: 'Demande une livraison {{incoterm}}', sample: 'Souhaite d’abord un échantillon' },
  delivery: {
    queued: 'En attente d’envoi par e-mail',
    sent: 'Envoyé par e-mail',
    delayed: 'Leur serveur de messagerie est lent ; nous continuons d’essayer',
    unknown: 'Envoyé par e-mail, pas encore de nouvelles',
    received: 'Arrivé dans leur messagerie',
    partly: 'Arrivé par e-mail à certains, pas à tous',
    notReceived: {
      supplier: 'Le fournisseur n’a pas reçu ceci par e-mail. Cela l’attend sur ce site.',
      buyer: 'L’acheteur n’a pas reçu ceci par e-mail. Cela l’attend sur ce site.',
    },
  },
  event: {
    acceptedByUs: 'Votre entreprise a accepté la version {{version}}.',
    acceptedByThem: '{{company}} a accepté la version {{version}}.',
    declinedByUs: 'Votre entreprise a refusé la version {{version}}. Motif : {{reason}}.',
    declinedByThem: '{{company}} a refusé la version {{version}}. Motif : {{reason}}.',
    expired: 'La version {{version}} a expiré.',
    closed: '{{company}} a fermé son compte. Plus personne n’y lit cette conversation.',
    machine: 'Un e-mail automatique est venu de votre côté et n’a pas été publié, par exemple un avis d’absence ou un accusé de réception.',
  },
  held: {
    stranger: 'Un e-mail à cette conversation a été retenu : il ne venait pas d’une adresse de votre entreprise. Écrivez plutôt ici.',
    unconfirmed: 'Un e-mail à cette conversation a été retenu : son expéditeur n’a pas pu être vérifié. Écrivez plutôt ici.',
    incomplete: 'Un e-mail à cette conversation a été retenu : il n’a pas pu être lu en entier. Écrivez plutôt ici.',
    closed: 'Un e-mail à cette conversation n’a pas été publié : {{company}} a fermé son compte.',
    other: 'Un e-mail à cette conversation a été retenu et n’a pas été publié. Écrivez plutôt ici.',
    look: 'Voir l’e-mail et décider',
    posting: 'Un e-mail retenu est en cours de publication. Il apparaîtra ici dans un instant.',
    dropped: 'Un e-mail à cette conversation a été retenu, puis écarté.',
  },
  reply: {
    title: 'Répondre',
    to: 'À {{company}}',
    hint: 'Part en e-mail à votre nom. Votre interlocuteur peut répondre depuis sa messagerie, et vous aussi.',
    hintGuest: 'Part en e-mail à votre nom ; votre adresse reste cachée. Vous pouvez aussi simplement répondre à nos e-mails.',
    send: 'Envoyer la réponse',
    sent: 'Votre réponse est envoyée ; elle part aussi par e-mail.',
    done: 'Votre réponse est envoyée. La suite arrive dans votre messagerie, avec un lien vers cette page.',
  },
  other: {
    side: 'Ici',
    supplier: 'Votre fournisseur',
    buyer: 'Votre acheteur',
    place: 'Lieu',
    business: 'Activité',
    phone: 'Téléphone',
    people: 'Interlocuteurs',
    page: 'Page de l’entreprise',
  },
  own: {
    title: 'Visible par votre équipe seulement',
    assignee: 'Suivi par',
    nobody: 'Encore personne',
    note: 'Nouvelle note',
    notes: 'Notes, les plus récentes d’abord',
    save: 'Enregistrer',
    saved: 'Enregistré ; visible par votre équipe seulement.',
  },
} satisfies Texts<typeof english>
