/**
 * Words that passwords are guessed with first, in Indonesia and elsewhere, without the digits and signs that people
 * put after them. Lower case.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
password passwort passw0rd passwd pass parola contrasena motdepasse secret letmein welcome login admin administrator
adminadmin root toor master guest user username default changeme changeit temp temporary test testing tester tes
demo example sample system server manager super superuser superman batman spiderman ironman avengers pokemon
pikachu naruto sasuke hinata doraemon nobita onepiece luffy zoro goku dragonball dragon monkey tiger lion eagle
falcon phoenix shadow ninja hunter killer sniper warrior ranger wizard samurai matrix hacker computer internet
laptop keyboard samsung nokia xiaomi iphone android google facebook instagram twitter youtube tiktok whatsapp
telegram microsoft windows office word excel powerpoint apple adobe netflix spotify minecraft roblox fortnite
freefire mobilelegend mobilelegends pubgmobile valorant football baseball basketball soccer hockey tennis golf
liverpool chelsea arsenal manchester manutd barcelona realmadrid juventus milan inter persib persija persebaya arema
sunshine princess queen prince king rockstar superstar starwars startrek pepper cheese cookie chocolate coffee
banana orange strawberry cherry summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december iloveyou iloveu ilovegod iloveme
loveyou loveme lovely love forever always together friend friends bestfriend family mother father sister brother
baby babygirl babyboy angel heaven jesus christ god godisgood trustno1 trustnoone whatever nothing freedom liberty
blessed faith hope peace happy smile flower butterfly rainbow diamond silver golden purple yellow orange black white
hello helloworld hellohello goodbye fuckyou fuckme bitch asshole biteme access security pass1word p4ssword
michael jordan jennifer jessica ashley nicole daniel andrew joshua matthew robert thomas charlie george william
amanda michelle hannah maggie buster ginger harley mustang ferrari porsche corvette yamaha honda suzuki kawasaki
mercedes toyota ducati qwerty qwertyui qwertyuiop qwertz azerty asdf asdfgh asdfghjkl asdfjkl zxcv zxcvbn zxcvbnm
qazwsx qazwsxedc 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx q1w2e3r4 qweasd qweasdzxc qwe asd zxc qaz wsx abc abcd abcde
abcdef abcdefg abcdefgh aabbcc abcabc xyz aaa zzz a1b2c3 a1b2c3d4 x
sayang sayangku sayangkamu sayangmu sayangibu sayangmama sayangbapak cinta cintaku cintakamu cintasejati
cintamu cintaallah akucintakamu akusayangkamu akucinta rindu kangen kekasih kekasihku pacarku bebeb bebebku beb
bismillah bismilah bismillahirrahmanirrahim alhamdulillah alhamdulilah subhanallah astaghfirullah assalamualaikum
allahuakbar allah allahku muhammad muhamad rasulullah insyaallah masyaallah amin aamiin islam muslim muslimah
sholat sholawat puasa ramadhan ramadan tuhan tuhanyesus yesus yesuskristus haleluya puji pujituhan
indonesia indonesiaraya indonesiaku merdeka garuda garudapancasila pancasila nusantara bhinneka merahputih jakarta
bandung surabaya semarang yogyakarta jogja jogjakarta medan makassar palembang denpasar bali bogor bekasi
depok tangerang malang solo surakarta padang pekanbaru lampung balikpapan samarinda banjarmasin pontianak manado
ambon jayapura papua sumatra sumatera jawa kalimantan sulawesi lombok aceh batam
rahasia rahasiaku rahasiakita katasandi katakunci sandi sandiku kunci kuncirahasia masuk masukaja lupa lupalagi
gakingat gatau gaktau tidaktahu tidakada terserah bebas apaaja apasaja apaya siapa siapaya siapasaya akusendiri aku
akuaku saya sayasaya sayasendiri kamu kamukamu kita kitakita bersama selamanya selamat selamatpagi selamatdatang
semangat sukses suksesselalu berhasil bahagia bahagiaselalu ganteng gantengbanget cantik cantikbanget manis
imut imutimut lucu gila gilabanget bodoh anjing bangsat kontol memek goblok jancok asu kucing kucingku
kelinci harimau macan singa gajah monyet naga elang ikan ayam bebek sapi kambing burung bunga mawar melati
matahari bulan bintang pelangi langit laut hujan embun senja fajar surga dunia akhirat
mama mamaku papa papaku ibu ibuku ibukutercinta ayah ayahku bapak bapakku mamapapa papamama ayahibu ibuayah bunda
bundaku keluarga keluargaku anakku adik kakak kakakku adikku nenek kakek sahabat sahabatku teman temanku
budi agus andi dewi putri putra putriku putraku wahyu rizky rizki ahmad abdullah nurul fitri fitriani kartika
sari indah ayu bayu dimas arif hidayat setiawan saputra kurniawan susanto santoso wijaya nugroho pratama permata
cahaya mutiara intan berlian emas perak jaya jayaselalu makmur sejahtera maju majujaya majuterus rejeki rezeki
nasigoreng indomie bakso sate rendang ayamgoreng kopi kopihitam tehmanis esteh mieayam martabak
sekolah sekolahku kuliah kampus belajar siswa guru dosen mahasiswa murid kelas instruktur pelajar ujian
technova technovaacademy academy akademi kursus
`.trim().split(/\s+/),
);

/** Rows of keys and the alphabet: a password that walks along one of them is a sequence. */
export const SEQUENCES: readonly string[] = [
  "01234567890",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiop",
  "qwertzuiop",
  "azertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "1q2w3e4r5t6y7u8i9o0p",
];
