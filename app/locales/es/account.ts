import type { account as english } from '#app/locales/en/account.ts'
import type { Texts } from '#app/locales/shape.ts'

export const account = {
  signIn: {
    title: 'Ingresar',
    lead: 'A su panel: consultas, cotizaciones, productos. Para enviar una consulta no necesita cuenta.',
    button: 'Ingresar',
    forgot: 'No sé mi contraseña',
    join: 'Registrar su empresa',
  },
  email: 'Correo electrónico',
  password: 'Contraseña',
  newPassword: 'Nueva contraseña',
  passwordHint: 'Al menos 8 caracteres. Lo mejor: unas palabras que solo usted relacione.',
  demo: {
    title: 'Cuentas de demostración',
    buyer: 'Comprador',
    sales: 'Ventas',
    staff: 'Administración',
    password: 'Contraseña',
    text: 'Todo su contenido es inventado.',
  },
  join: {
    title: 'Registre su empresa',
    lead: 'Una misma cuenta compra y vende. Usted publica productos, responde consultas y envía cotizaciones; no cuesta nada.',
    name: 'Su nombre',
    company: 'Razón social de la empresa',
    companyHint: 'Como figura en el registro, en letras latinas.',
    country: 'País',
    email: 'Su correo de trabajo',
    button: 'Registrarse',
    signIn: 'Ya tengo una cuenta',
    sentTitle: 'Revise su correo',
    sentText:
      'Si la dirección puede recibir correo, va en camino un mensaje con un enlace. La cuenta existe cuando usted lo abre y presiona el botón.',
  },
  noLetter:
    '¿No llegó? Mire también en la carpeta de spam. Una dirección recibe como máximo un correo en diez minutos y tres al día: si hace un momento se pidió otro, busque ese.',
  signedOut: 'Usted cerró la sesión.',
  erased: 'Su cuenta está borrada. Se lo confirma una última carta a su correo.',
  secondStep: {
    title: 'Un paso más',
    lead: 'Su cuenta pide un código después de la contraseña. Abra la aplicación en su teléfono y escriba los seis dígitos que muestra para Quayside.',
    code: 'Código',
    codeHint: 'Seis dígitos de la aplicación. Si no tiene el teléfono: uno de sus códigos de recuperación.',
    button: 'Ingresar',
    back: 'Volver a ingresar',
  },
  lettersAgain: {
    title: 'Volver a recibir correos',
    lead: 'Presione el botón y los correos de Quayside volverán a llegar a {{address}}.',
    button: 'Volver a recibir correos',
    done: 'Los correos vuelven a enviarse a su dirección.',
  },
  newAddress: {
    title: 'Confirme su nueva dirección',
    lead: 'Presione el botón y su cuenta usará esta dirección de correo desde ahora. La anterior ya no la abre.',
    button: 'Usar esta dirección',
    done: 'La nueva dirección ya vale. Úsela para ingresar desde ahora.',
  },
  verify: {
    title: 'Confirme su dirección',
    text: 'Presione el botón y la cuenta de {{company}} será suya.',
    done: 'La dirección está confirmada y usted inició sesión.',
    button: 'Confirmar mi dirección',
  },
  forgot: {
    title: 'Una nueva contraseña',
    lead: 'Indique la dirección de su cuenta. Si existe, en unos minutos llega un correo con un enlace.',
    button: 'Enviarme el enlace',
    sentTitle: 'Revise su correo',
    sentText: 'Si hay una cuenta con esta dirección, va en camino un correo con un enlace. El enlace vale una hora.',
    back: 'Volver a ingresar',
  },
  reset: {
    done: 'La nueva contraseña ya vale y usted inició sesión. Todas las demás sesiones terminaron.',
    title: 'Elija una nueva contraseña',
    lead: 'Se cierra la sesión en todos los demás dispositivos.',
    button: 'Guardar e ingresar',
  },
} satisfies Texts<typeof english>
