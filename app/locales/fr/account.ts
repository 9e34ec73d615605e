import type { account as english } from '#app/locales/en/account.ts'
import type { Texts } from '#app/locales/shape.ts'

export const account = {
  signIn: {
    title: 'Connexion',
    lead: 'Vers votre espace : demandes, offres de prix, produits. Envoyer une demande ne nécessite pas de compte.',
    button: 'Se connecter',
    forgot: 'Je ne connais pas mon mot de passe',
    join: 'Inscrire votre entreprise',
  },
  email: 'E-mail',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  passwordHint: 'Au moins 8 caractères. Le mieux : quelques mots qui ne vont ensemble que pour vous.',
  demo: {
    title: 'Comptes de démonstration',
    buyer: 'Acheteur',
    sales: 'Ventes',
    staff: 'Équipe du site',
    password: 'Mot de passe',
    text: 'Tout leur contenu est inventé.',
  },
  join: {
    title: 'Inscrire votre entreprise',
    lead: 'Un seul compte pour acheter et vendre. Vous publiez des produits, répondez aux demandes et envoyez des offres de prix ; c’est gratuit.',
    name: 'Votre nom',
    company: 'Raison sociale de l’entreprise',
    companyHint: 'Telle qu’elle figure au registre, en caractères latins.',
    country: 'Pays',
    email: 'Votre e-mail professionnel',
    button: 'S’inscrire',
    signIn: 'J’ai déjà un compte',
    sentTitle: 'Consultez votre messagerie',
    sentText:
      'Si l’adresse peut recevoir des e-mails, un message avec un lien est en route. Le compte existe dès que vous l’avez ouvert et appuyé sur le bouton.',
  },
  noLetter:
    'Pas d’e-mail ? Regardez aussi dans les indésirables. Une adresse reçoit au plus un e-mail toutes les dix minutes et trois par jour : si un autre vient d’être demandé, cherchez celui-là.',
  signedOut: 'Votre session est fermée.',
  erased: 'Votre compte est effacé. Un dernier e-mail à votre adresse le confirme.',
  secondStep: {
    title: 'Encore une étape',
    lead: 'Votre compte demande un code après le mot de passe. Ouvrez l’application sur votre téléphone et saisissez les six chiffres qu’elle affiche pour Quayside.',
    code: 'Code',
    codeHint: 'Six chiffres de l’application. Sans votre téléphone : l’un de vos codes de secours.',
    button: 'Se connecter',
    back: 'Retour à la connexion',
  },
  lettersAgain: {
    title: 'Recevoir de nouveau les courriels',
    lead: 'Appuyez sur le bouton, et les courriels de Quayside repartent vers {{address}}.',
    button: 'Recevoir de nouveau les courriels',
    done: 'Les courriels repartent vers votre adresse.',
  },
  newAddress: {
    title: 'Confirmer votre nouvelle adresse',
    lead: 'Appuyez sur le bouton, et votre compte utilise désormais cette adresse e-mail. L’ancienne ne l’ouvre plus.',
    button: 'Utiliser cette adresse',
    done: 'La nouvelle adresse est active. Connectez-vous désormais avec elle.',
  },
  verify: {
    title: 'Confirmer votre adresse',
    text: 'Appuyez sur le bouton, et le compte de l’entreprise {{company}} est à vous.',
    done: 'L’adresse est confirmée et votre session est ouverte.',
    button: 'Confirmer mon adresse',
  },
  forgot: {
    title: 'Nouveau mot de passe',
    lead: 'Indiquez l’adresse de votre compte. S’il existe, un e-mail avec un lien arrive dans quelques minutes.',
    button: 'M’envoyer le lien',
    sentTitle: 'Consultez votre messagerie',
    sentText: 'S’il existe un compte à cette adresse, un e-mail avec un lien est en route. Le lien est valable une heure.',
    back: 'Retour à la connexion',
  },
  reset: {
    done: 'Le nouveau mot de passe est actif et votre session est ouverte. Toutes les autres sessions sont fermées.',
    title: 'Choisir un nouveau mot de passe',
    lead: 'Tous les autres appareils sont déconnectés.',
    button: 'Enregistrer et se connecter',
  },
} satisfies Texts<typeof english>
