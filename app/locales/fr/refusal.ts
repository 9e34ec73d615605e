import type { refusal as english } from '#app/locales/en/refusal.ts'
import type { Texts } from '#app/locales/shape.ts'

const asItStands = 'Impossible dans l’état actuel du produit. Rouvrez-le pour voir où il en est.'

/** Why something was not done, and what to do instead: by the code of the refusal; `kind` where a code has no text of its own. */
export const refusal = {
  kind: {
    malformed: 'L’envoi n’a pas pu être lu. Rouvrez la page et renvoyez à partir de là.',
    not_found: 'Introuvable ici. Vérifiez l’adresse, ou revenez d’où vous venez.',
    gone: 'Ce n’est plus accessible. Revenez en arrière et cherchez ce qui l’a remplacé.',
    forbidden: 'Vous n’y avez pas accès. Connectez-vous avec un compte autorisé.',
    conflict: 'Il y a eu une modification depuis l’ouverture de la page. Rouvrez-la et vérifiez avant de continuer.',
    invalid: 'Un élément ne convient pas. Vérifiez et renvoyez.',
    too_large: 'C’est trop volumineux. Raccourcissez ou envoyez moins à la fois.',
    limited_one: 'Trop de tentatives en peu de temps. Réessayez dans {{count}} minute ; rien n’est perdu.',
    limited_many: 'Trop de tentatives en peu de temps. Réessayez dans {{count}} de minutes ; rien n’est perdu.',
    limited_other: 'Trop de tentatives en peu de temps. Réessayez dans {{count}} minutes ; rien n’est perdu.',
  },
  common: {
    not_found: 'Introuvable ici. Vérifiez l’adresse, ou revenez d’où vous venez.',
    not_a_form: 'L’envoi n’a pas pu être lu comme un formulaire. Rouvrez la page et renvoyez à partir de là.',
    too_large: 'L’envoi est trop volumineux. Raccourcissez le texte ou prenez un fichier plus petit, de 10 Mo au plus.',
    limited_one: 'Trop de tentatives en peu de temps. Réessayez dans {{count}} minute ; rien n’est perdu.',
    limited_many: 'Trop de tentatives en peu de temps. Réessayez dans {{count}} de minutes ; rien n’est perdu.',
    limited_other: 'Trop de tentatives en peu de temps. Réessayez dans {{count}} minutes ; rien n’est perdu.',
  },
  form: { required: 'Remplissez ce champ.' },
  account: {
    wrong_sign_in: 'L’e-mail et le mot de passe ne vont pas ensemble. Vérifiez les deux, ou définissez un nouveau mot de passe.',
    link_used: 'Ce lien a déjà servi ou a expiré. Demandez-en un nouveau.',
    wrong_password: 'Ce n’est pas votre mot de passe. Saisissez celui avec lequel vous vous connectez.',
    wrong_code: 'Le code ne correspond pas ou a déjà servi. Attendez le suivant dans l’application, ou prenez un autre code de secours.',
    wrong_first_code:
      'Le code ne correspond pas. Vérifiez que votre téléphone est à l’heure, puis saisissez les six chiffres que l’application affiche maintenant.',
    second_step_over: 'Le temps prévu pour le code est écoulé, ou il a été faux trop souvent. Reconnectez-vous avec votre mot de passe.',
    session_over: 'Cette session est terminée. Reconnectez-vous.',
    address_same: 'C’est déjà l’adresse de votre compte. Saisissez-en une autre.',
    changed:
      'Votre compte a changé depuis que vous avez ouvert cette page. Comparez avec ce qui vaut maintenant et, si votre changement convient toujours, enregistrez-le encore une fois.',
    no_such_address: 'Aucun compte n’a cette adresse. Inscrivez-vous d’abord avec elle et confirmez-la.',
    second_step_is_on: 'La deuxième étape est déjà active. Rouvrez les réglages pour voir où elle en est.',
    second_step_is_off: 'La deuxième étape n’est pas active. Rouvrez les réglages pour voir où elle en est.',
    not_own_address: 'Ce n’est pas l’adresse de votre compte. Saisissez celle qui figure ci-dessus.',
    last_owner:
      'Vous êtes seul propriétaire de {{company}}, où d’autres personnes travaillent. Nommez l’une d’elles propriétaire sur la page de l’équipe, puis revenez.',
    last_staff: 'Personne d’autre ne s’occupe de ce site. Désignez d’abord quelqu’un, puis revenez.',
    export_waits: 'Une copie est déjà en préparation. Un e-mail vous dira quand elle sera prête.',
    export_gone: 'Cette copie n’est plus conservée. Demandez-en une nouvelle.',
  },
  letter: { unknown: 'Ce lien n’appartient à aucun de nos e-mails. Rouvrez l’e-mail et prenez le lien qui s’y trouve.' },
  held_mail: {
    decided: 'Quelqu’un a déjà décidé de cet e-mail. Rouvrez la liste.',
    over: 'Plus rien n’attend derrière ce lien : l’e-mail a été publié ou écarté, ou ses trente jours sont passés. Ouvrez l’e-mail le plus récent sur la conversation pour voir où elle en est.',
    unreadable: 'Cet e-mail n’a pas pu être lu en entier et ne peut pas être publié. Récrivez-le dans la conversation.',
  },
  claim: {
    changed: 'Quelqu’un a modifié cette déclaration après l’ouverture de la page. Regardez-la à nouveau avant de continuer.',
    not_revocable: 'Seul un certificat peut être retiré par son émetteur. Choisissez une autre étape.',
    cannot_pass: 'Cela n’est pas possible dans l’état actuel de la déclaration. Rouvrez la page.',
    cannot_fail: 'Cela n’est pas possible dans l’état actuel de la déclaration. Rouvrez la page.',
    cannot_see: 'Cela n’est pas possible dans l’état actuel de la déclaration. Rouvrez la page.',
    cannot_match: 'Cela n’est pas possible dans l’état actuel de la déclaration. Rouvrez la page.',
    cannot_confirm: 'Cela n’est pas possible dans l’état actuel de la déclaration. Rouvrez la page.',
    cannot_drop: 'Cela n’est pas possible dans l’état actuel de la déclaration. Rouvrez la page.',
    cannot_revoke: 'Cela n’est pas possible dans l’état actuel de la déclaration. Rouvrez la page.',
  },
  certificate: {
    changed:
      'Quelqu’un a enregistré ce certificat après que vous l’avez ouvert. Comparez et, si votre changement convient toujours, enregistrez-le encore.',
    revoked: 'L’émetteur a retiré ce certificat, il reste donc consigné tel quel. Ajoutez le nouveau à part.',
    known: 'Ce numéro figure déjà parmi vos certificats. Ouvrez-le là, ou vérifiez le numéro.',
    too_many: '{{most}} certificats au plus sont conservés. Supprimez-en un terminé depuis longtemps.',
    unknown_scheme: 'Ce certificat n’est plus dans notre liste. Choisissez-en un.',
  },
  company: {
    standing_changed: 'Quelqu’un a changé entre-temps le statut de cette entreprise. Rouvrez-la pour voir ce qu’il en est.',
    unknown_code: 'Quelque chose n’est plus dans nos listes. Choisissez à nouveau là où c’est indiqué.',
    changed:
      'Quelqu’un a enregistré l’entreprise après l’ouverture de cette page. Comparez avec ce qui est enregistré et, si votre modification convient toujours, enregistrez-la à nouveau.',
    owners_only: 'Seul un titulaire de l’entreprise change ses noms et son pays. Demandez à l’un d’eux.',
    switched:
      'Vous agissez maintenant pour une autre entreprise que lorsque vous avez ouvert cette page. Vérifiez que ceci est pour elle avant de l’envoyer à nouveau.',
    suspended: 'Cette entreprise n’est pas affichée actuellement. Cherchez un autre fournisseur de la même marchandise.',
    closed: 'Cette entreprise a fermé son compte. Cherchez un autre fournisseur de la même marchandise.',
  },
  team: {
    owners_only: 'Seul un titulaire de l’entreprise peut le faire. Demandez à l’un d’eux.',
    last_owner: 'Une entreprise a besoin d’un titulaire. Nommez d’abord un collègue titulaire ou transmettez-lui l’entreprise.',
    already_member: 'Quelqu’un avec cette adresse fait déjà partie de votre entreprise.',
    invitation_closed: 'Cette invitation a été acceptée ou retirée entre-temps. Rouvrez l’équipe pour voir où elle en est.',
    changed:
      'Le rôle a changé depuis que vous avez ouvert cette page. Regardez à nouveau et, si votre changement convient encore, enregistrez-le.',
    to_oneself: 'Vous êtes déjà titulaire. Choisissez un collègue.',
  },
  invitation: {
    closed: 'Cette invitation a été acceptée, retirée ou a expiré. Demandez-en une nouvelle à votre collègue.',
    other_account: 'Cette invitation est partie à une autre adresse que celle de votre compte. Rien n’a changé.',
    sign_in: 'Cette adresse a maintenant un compte. Connectez-vous et rouvrez le lien de la lettre.',
  },
  listing: {
    not_open: 'Ce produit n’est plus proposé. Cherchez un produit similaire.',
    changed:
      'Quelqu’un a enregistré ce produit après que vous l’avez ouvert. Comparez avec ce qui est enregistré et, si votre modification convient toujours, envoyez-la à nouveau.',
    incomplete: 'Le produit ne peut pas encore être publié. Complétez ce qui est indiqué ci-dessous.',
    attributes: 'Reprenez ce qui est marqué : cela ne peut pas être gardé tel quel.',
    no_category: 'Cette catégorie n’existe pas. Choisissez-en une dans la liste.',
    cannot_publish: 'Ce produit est déjà publié ou a été retiré. Rouvrez la liste pour voir son état.',
    cannot_pause: 'Seul un produit publié peut être suspendu. Rouvrez la liste pour voir son état.',
    cannot_remove: 'Ce produit a déjà été retiré. Rouvrez la liste.',
    notice_over: 'Ce lien a expiré. Connectez-vous et confirmez les prix dans la liste de vos produits.',
    cannot_submit: asItStands,
    cannot_appeal: asItStands,
    cannot_approve: asItStands,
    cannot_request_changes: asItStands,
    cannot_refuse: asItStands,
    cannot_lapse: asItStands,
    cannot_confirm: asItStands,
    cannot_suspend: asItStands,
    cannot_restore: asItStands,
  },
  review: {
    decided: 'Ce produit a déjà été traité. Rouvrez la liste.',
    listing_changed: 'L’entreprise a modifié le produit après que vous l’avez ouvert. Regardez ce qui est en place avant de décider.',
    incomplete: 'L’entreprise l’a modifié entre-temps et il manque quelque chose. Demandez plutôt des modifications.',
    appealed: 'Vous avez déjà contesté cette décision. Rouvrez la page pour voir où elle en est.',
    change_stale: 'L’entreprise a modifié les mêmes champs entre-temps, cette modification ne convient plus. Refusez-la et redemandez-la.',
    trust_changed: 'Quelqu’un d’autre a décidé de cette entreprise entre-temps. Rouvrez la page.',
  },
  inquiry: {
    form_old:
      'Ce formulaire est resté ouvert une demi-journée et l’offre a pu changer. Relisez-le et envoyez-le à nouveau ; rien de ce que vous avez saisi n’est perdu.',
    decided: 'Cette demande a déjà été traitée. Ouvrez de nouveau la liste.',
    own_listing: 'Ce produit est celui de votre entreprise. Choisissez le produit d’une autre entreprise pour votre demande.',
    which_company: 'Choisissez l’entreprise pour laquelle vous demandez.',
    link_expired: 'Ce lien a expiré : une demande attend sept jours. Renvoyez-la depuis le produit.',
    key_used: 'Ce formulaire a déjà servi. Rouvrez le produit et envoyez la demande à partir de là.',
    cannot_answer: 'Cette demande n’accepte plus de réponse. Rouvrez la conversation pour voir son état.',
    cannot_quote: 'Cette demande n’accepte plus d’offre de prix. Rouvrez la conversation pour voir son état.',
  },
  thread: {
    link_expired: 'Ce lien a expiré ou a été retiré. Ouvrez l’e-mail le plus récent à ce sujet et prenez-y le lien.',
    key_used: 'Ce formulaire a déjà servi. Rouvrez la conversation et écrivez à partir de là.',
    no_colleague: 'Cette personne ne fait pas partie de votre entreprise. Choisissez quelqu’un dans la liste.',
    closed: 'L’autre entreprise a fermé son compte et plus personne n’y lit ceci. Ce qui a été écrit reste ici.',
  },
  quotation: {
    superseded: 'Il existe une version plus récente de cette offre de prix. Ouvrez la conversation et lisez-la avant de décider.',
    changed: 'L’offre de prix vient de changer. Rouvrez la conversation pour voir son état.',
    expired: 'Cette offre de prix a expiré. Demandez une nouvelle version au fournisseur.',
    valid_until_past: 'Choisissez une date qui n’est pas encore passée.',
    valid_until_far: 'Choisissez une date dans les douze prochains mois.',
    code_required: 'Faites-vous envoyer un code par e-mail et saisissez ses six chiffres ici.',
    code_wrong: 'Le code ne convient pas ou a expiré. Vérifiez les chiffres, ou faites-vous en envoyer un nouveau.',
    cannot_send: 'Cette offre de prix est déjà envoyée. Ouvrez la conversation pour envoyer une nouvelle version.',
    cannot_revise:
      'Cette offre de prix fait l’objet d’une décision et n’accepte plus de nouvelle version. Ouvrez la conversation pour voir son état.',
    cannot_accept: 'Cette offre de prix ne peut plus être acceptée. Ouvrez la conversation pour voir son état.',
    cannot_decline: 'Cette offre de prix ne peut plus être refusée. Ouvrez la conversation pour voir son état.',
    cannot_counter: 'Il n’est plus possible de demander d’autres conditions. Ouvrez la conversation pour voir l’état de l’offre.',
    cannot_keep: 'Il n’y a plus de contre-proposition à traiter. Ouvrez la conversation pour voir l’état de l’offre.',
    cannot_withdraw: 'Cette offre de prix ne peut plus être retirée. Ouvrez la conversation pour voir son état.',
    cannot_lose: 'Cette offre de prix fait déjà l’objet d’une décision. Ouvrez la conversation pour voir son état.',
    cannot_expire: 'Cette offre de prix fait déjà l’objet d’une décision. Ouvrez la conversation pour voir son état.',
  },
  incoterm: {
    place_required: 'Indiquez le lieu : sans lui, une condition de livraison ne dit rien.',
    port_required: 'Cette condition est maritime : choisissez un port de la liste, ou prenez une autre condition.',
    place_outside_export_country:
      'Avec cette condition, la marchandise est remise dans le pays de départ. Choisissez-y un lieu, ou prenez une autre condition.',
    place_outside_destination:
      'Avec cette condition, la marchandise voyage jusqu’à l’acheteur. Choisissez un lieu dans le pays de destination, ou prenez une autre condition.',
  },
  file: {
    not_a_document: 'Ce fichier n’est ni un PDF ni une image. Prenez un PDF, JPEG, PNG ou WebP.',
    key_over: 'La page ouvrait les fichiers pendant dix minutes. Demandez un nouveau code.',
    not_found: 'Le fichier envoyé n’est plus là. Choisissez-le à nouveau.',
    program:
      'Les programmes ne sont pas repris : qui en reçoit un ne peut savoir ce qu’il fait. S’il faut l’envoyer, mettez-le dans une archive.',
    too_large: 'Le fichier est trop volumineux. Prenez-en un de 10 Mo au plus.',
    not_a_pdf: 'Ce fichier n’est pas un PDF. Enregistrez le plan ou la fiche en PDF et choisissez-le de nouveau.',
    not_a_picture: 'Ce fichier n’est pas une image lisible. Prenez un JPEG, PNG ou WebP.',
    too_many_pixels: 'L’image a trop de pixels. Réduisez-la à moins de 40 mégapixels.',
    too_few_pixels: 'L’image est petite. Prenez-en une d’au moins 800 pixels sur son plus grand côté.',
  },
  import: {
    changed: 'Cet import a changé entre-temps. Regardez-le de nouveau.',
    cannot_store: 'Cet import ne peut pas être enregistré maintenant.',
    fetch_not_outside: 'Cette adresse ne mène pas à une image sur l’internet public.',
    fetch_not_found: 'Il n’y a rien à cette adresse.',
    fetch_unreachable: 'Cette adresse ne répond pas.',
    fetch_too_large: 'L’image dépasse 10 Mo.',
    fetch_too_slow: 'L’image met trop de temps à arriver.',
    fetch_too_many_redirects: 'Cette adresse redirige trop souvent.',
    picture_looked_at:
      'Les modifications de vos annonces publiées sont d’abord vérifiées : ajoutez cette image dans le formulaire de l’annonce.',
    too_many_pictures: 'L’annonce a déjà toutes les images qu’elle peut avoir.',
  },
} satisfies Texts<typeof english>
