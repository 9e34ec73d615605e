/** Of at least eight characters, as they stand high in every published list of leaked passwords; and the site's own name. */
const common = new Set(
  `
12345678 123456789 1234567890 12345678910 0123456789 0987654321 9876543210 987654321 87654321 1234512345 123123123 123321123 12341234
12344321 11223344 1122334455 147258369 159357456 741852963 789456123 456789123 321654987 159753456 123654789 147852369 1q2w3e4r
1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx zaq1zaq1 q1w2e3r4 q1w2e3r4t5 qazwsxedc qazwsx123 qwertyui qwertyuiop
qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwertyqwerty qwer1234 qweasdzxc qwe123qwe asdfghjk asdfghjkl asdf1234 asdfasdf
zxcvbnm1 zxcvbnm123 zxcvbnmm azertyuiop qwertz123 1234qwer 123qweasd 123qwe123 123qweasdzxc password password1 password12 password123
password1234 password12345 password! password1! password123! p@ssword p@ssword1 p@ssw0rd p@ssw0rd1 p@ssw0rd123 passw0rd passw0rd1
pa$$word pa55word pass1234 pass12345 passwort passwort1 motdepasse contraseña contrasena senha123 senha1234 parol123 wachtwoord
mypassword newpassword thepassword letmein1 letmein123 letmein! welcome1 welcome12 welcome123 welcome1! welcome2 changeme changeme1
changeme123 changeit default1 adminadmin admin123 admin1234 admin12345 admin123456 admin@123 administrator administrator1 root1234
rootroot toor1234 test1234 testtest test12345 testing1 testing123 guest123 guest1234 user1234 username demo1234 temp1234 temppass
secret123 mysecret iloveyou iloveyou1 iloveyou2 iloveyou! iloveyou123 loveyou1 lovelove loveme123 mylove123 ilovegod jesus123
jesuschrist football football1 baseball baseball1 basketball softball hockey12 soccer12 liverpool liverpool1 chelsea1 arsenal1
manchester barcelona realmadrid juventus1 steelers yankees1 lakers24 cowboys1 superman superman1 batman123 spiderman ironman1 starwars
starwars1 pokemon1 pokemon123 minecraft minecraft1 fortnite1 naruto123 dragon123 dragonball monkey123 monkey12 tigger123 sunshine
sunshine1 princess princess1 princesa butterfly flower123 chocolate computer computer1 internet internet1 samsung1 samsung123 nokia123
iphone123 google123 facebook facebook1 whatever whatever1 trustno1 master123 masterkey killer123 hunter123 michael1 michelle jennifer
jessica1 jonathan alexander alexandra victoria elizabeth christian charlie1 charlie123 daniel123 andrew123 ashley123 matthew1 nicholas
benjamin samantha stephanie veronica fernando alejandro estrella familia1 teamo123 woaini520 woaini1314 5201314520 a123456789 a12345678
aa123456 aa12345678 abc12345 abc123456 abc123456789 abcd1234 abcd12345 abcdefgh abcdefghi abcdefg1 abc123abc qq123456 qq123456789
wang1234 zhang123 china123 shanghai beijing1 11111111a a1111111 summer2023 summer2024 summer2025 summer2026 winter2023 winter2024
winter2025 winter2026 spring2025 spring2026 autumn2025 autumn2026 january1 february1 september november december monday123 friday123
mercedes mercedes1 ferrari1 porsche1 mustang1 corvette harley123 yamaha123 toyota123 blink182 metallica slipknot eminem123 nirvana1
rockstar1 company1 company123 business1 office123 export123 trading1 trade123 quayside quayside1 quayside123
`
    .trim()
    .split(/\s+/),
)

/** Whether a password is one of those that are tried first, however it is written, or one short piece again and again. */
export function isCommonPassword(password: string): boolean {
  return common.has(password.toLowerCase()) || isRepeated(password)
}

/** `aaaaaaaa`, `abcabcabc`: found by laying it over itself, not by a pattern that goes back and forth. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4].some((length) => text.length >= 2 * length && text.slice(length) === text.slice(0, -length))
}
