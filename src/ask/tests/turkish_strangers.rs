//! Questions in Turkish of people who have never seen the grammar, by what they mean.

use super::meanings_are_read;

#[test]
fn turkish_questions_of_strangers_read_as_what_they_mean() {
    meanings_are_read(CASES);
}

#[test]
fn a_verb_that_is_denied_is_never_read_as_one_that_is_not() {
    let model = super::model();
    let names = crate::query::Resolver::new(&model);
    for question in [
        "İran'ın katılmayacağı turlar",
        "Lavrentyev'in başkanlık etmediği turlar",
        "İdlib'i vurgulamayan bildiriler",
    ] {
        assert!(super::understand(question, &names).is_err(), "{question}");
    }
    let read = super::read("Rusya'nın temsil edilmediği turlar", &names, &model);
    assert_eq!(read, "rounds not attended by russia");
}

const CASES: &[(&str, &[&str])] = &[
    ("events being astana-18", &["18. tur ne zaman yapıldı?"]),
    (
        "parties attending as guarantor at (events of process astana-process)",
        &["Astana görüşmelerinin garantör ülkeleri hangileri"],
    ),
    ("rounds at sochi", &["Soçi'de yapılan turlar"]),
    ("summits; first 1", &["İlk üçlü zirve nerede toplandı?"]),
    ("people being geir-pedersen", &["Geir Pedersen kimdir?"]),
    (
        "people leading for turkey at astana-21 or serving as chair for turkey at astana-21",
        &["Türkiye heyet başkanı 21. tur"],
    ),
    (
        "rounds attended as observer by jordan and not attended by united-states",
        &[
            "Ürdün'ün gözlemci olduğu, ABD'nin ise bulunmadığı turları sıralar mısınız?",
            "Ürdün hangi turlarda gözlemciydi ama ABD yoktu",
        ],
    ),
    ("rounds not attended by united-states", &["ABD'siz turlar hangileriydi"]),
    (
        "whether meetings declined by syrian-armed-opposition",
        &["Suriyeli muhaliflerin gelmeyi reddettiği toplantı var mı?"],
    ),
    (
        "rounds attended as observer by iraq; first 1",
        &[
            "Irak gözlemci olarak ilk kez hangi turda yer aldı?",
            "Irak hangi turdan itibaren gözlemci",
        ],
    ),
    ("count of rounds led by sedat-onal", &["Sedat Önal kaç turda heyetimize başkanlık etti?"]),
    (
        "people leading for turkey at (rounds attended by turkey and later than (rounds led by selcuk-unal for turkey; last 1); first 1) or serving as chair for turkey at (rounds attended by turkey and later than (rounds led by selcuk-unal for turkey; last 1); first 1)",
        &[
            "Selçuk Ünal'dan sonra Türk heyetinin başına kim geçti?",
            "Selçuk Ünal'dan sonra Türk heyetinin başına kim geçti",
        ],
    ),
    (
        "people holding (offices of turkey and with level minister and titled \"minister foreign\" and not titled \"deputy\" and in 2018)",
        &["2018'de Türkiye Dışişleri Bakanı kimdi?"],
    ),
    ("meetings represented by hakan-fidan", &["Hakan Fidan'ın katıldığı toplantılar neler"]),
    (
        "meetings represented by mevlut-cavusoglu and represented by mohammad-javad-zarif",
        &["Çavuşoğlu ile Zarif hangi toplantılarda birlikte bulundu?"],
    ),
    (
        "whether bilaterals attended by turkey and attended by iran and in 2018",
        &["Türk ve İran heyetleri 2018'de baş başa görüştü mü?"],
    ),
    (
        "bilaterals attended by syrian-armed-opposition and attended by united-nations and part of (rounds)",
        &["muhalefet heyeti bm temsilcisiyle hangi turlarda görüştü"],
    ),
    (
        "people serving at every (events being astana-05 or being astana-12)",
        &["Hem 5. hem 12. turda bulunan kişiler"],
    ),
    ("provisions of (documents at astana-17)", &["17. turda neler kararlaştırıldı?"]),
    (
        "provisions of (documents of kind joint_statement and at astana-10) and about refugees-return",
        &["Onuncu turun ortak bildirisi mültecilerin dönüşü konusunda ne diyor?"],
    ),
    (
        "whether documents of kind joint_statement and containing (provisions mentioning (parties being pyd) or mentioning (parties being ypg))",
        &["PYD/YPG'den söz eden bildiri var mı?"],
    ),
    (
        "documents of kind joint_statement and containing (provisions with act condemns and mentioning (parties being israel)); first 1",
        &["İsrail ilk defa hangi bildiride kınandı?"],
    ),
    (
        "provisions of (documents at (events in 2019/2021)) and about constitutional-committee",
        &["Anayasa Komitesi hakkında 2019-2021 arasında kabul edilen maddeler"],
    ),
    (
        "documents containing (provisions about territorial-integrity); most provisions; first 10",
        &["Toprak bütünlüğü vurgusu en çok hangi metinde geçiyor?"],
    ),
    (
        "rounds adopting (documents containing (provisions about sanctions)); last 1",
        &["yaptırımlardan bahsedilen son tur"],
    ),
    ("changes of topics being oil-revenue", &["Petrol gelirleri konusu ne zaman gündemden düştü?"]),
    (
        "count of documents of kind joint_statement and containing (provisions about national-dialogue-congress)",
        &["Kaç bildiri Soçi'deki Ulusal Diyalog Kongresi'ne gönderme yapıyor?"],
    ),
    (
        "commitments owed by russia and with verdict missed",
        &["Rusya'nın yerine getirmediği taahhütler"],
    ),
    (
        "commitments due in 2018 and with verdict kept",
        &["Vadesi 2018'de dolan sözlerden hangileri tutuldu?"],
    ),
    ("count of commitments with verdict not_yet_due", &["Hâlâ askıda kalan vaat sayısı kaç?"]),
    (
        "slippage of commitments settled by astana-05",
        &["Beşinci tur söz verilen tarihten kaç gün sonra yapılabildi?"],
    ),
    ("mean gap between rounds", &["Turlar arasında ortalama kaç gün var?"]),
    ("days from astana-07 to astana-08", &["7. turla 8. tur arasında ne kadar zaman geçti?"]),
    ("years without rounds", &["Hangi yıl hiç tur düzenlenmedi?"]),
    (
        "count of rounds at astana and in 2019-03-23/2022-09-16",
        &["Nur Sultan adıyla anıldığı dönemde başkentte kaç tur gerçekleşti?"],
    ),
    (
        "comparison of events being astana-02 or being astana-03",
        &["2. turla 3. turun katılımcılarını karşılaştır"],
    ),
    (
        "measures of parties being iran or being turkey",
        &["İran mı Türkiye mi daha merkezî bir konumda?"],
    ),
    ("disputes", &["Kaynaklar hangi konularda birbiriyle çelişiyor?"]),
    (
        "whether disputes about (events being astana-04) and about (parties being syrian-armed-opposition) and of column person",
        &[
            "Muhalefet heyetinin başkanı hakkında 4. tur için kaynaklar arasında ihtilaf var mıymış?",
        ],
    ),
    ("events in 2019-22", &["2019 yazındaki etkinlikler"]),
    (
        "events (of kind summit or of kind ministerial) and in 2018-21",
        &["Bahar 2018'de hangi zirve ve bakanlar toplantısı yapıldı?"],
    ),
    (
        "count of rounds since 2020-03-05",
        &["Mart 2020 Moskova protokolünden bu yana kaç tur yapıldı?"],
    ),
    (
        "rounds later than (summits at ankara; nth 2); first 1",
        &["Ankara'daki ikinci zirveden hemen sonraki tur"],
    ),
    (
        "people serving for united-nations at (events at geneva and of kind technical_meeting)",
        &["Cenevre'de yapılan teknik toplantılara BM adına kim katıldı?"],
    ),
    (
        "working-groups at ankara",
        &["Tutuklular çalışma grubunun Ankara'daki toplantısı kaçıncıydı?"],
    ),
    ("ministerials at new-york", &["Dışişleri bakanlarının New York buluşmaları"]),
    (
        "rounds attended by unhcr and attended by icrc",
        &["BMMYK ile Kızılhaç'ın ikisinin de hazır bulunduğu turlar hangileri?"],
    ),
    (
        "rounds led by ahmet-yildiz for turkey and led by bassam-sabbagh for syria and at astana",
        &[
            "Astana'da, Ahmet Yıldız'ın Türk, Bessam Sabbağ'ın Suriye heyetine başkanlık ettiği tur kaçıncı turdu?",
        ],
    ),
    (
        "rounds after 2019 and not represented by geir-pedersen and attended by iraq",
        &["2019'dan sonra Pedersen'in bizzat gelmediği fakat Irak'ın temsil edildiği turlar?"],
    ),
    (
        "meetings in 2023 and attended by turkey and attended by syria and not attended by syrian-armed-opposition",
        &["2023'te Türkiye ile Şam'ın aynı masaya oturduğu fakat muhaliflerin olmadığı görüşmeler"],
    ),
    (
        "provisions of (documents at (events hosted by iran and of kind summit)) and about humanitarian-access",
        &["İran'ın ev sahipliğindeki zirvelerde insani yardımla ilgili hangi kararlar alındı?"],
    ),
    (
        "rounds not attended by united-states and not attended by jordan",
        &["Amerika'nın da Ürdün'ün de bulunmadığı turlar"],
    ),
    ("count of rounds", &["bugüne kadar toplam kaç tur yapıldı"]),
    (
        "places of (rounds); most events among (rounds); first 10",
        &["turlar en çok hangi şehirde düzenlendi"],
    ),
    ("parties hosting (summits in 2019-09)", &["Eylül 2019'daki zirveye kim ev sahipliği yaptı"]),
    ("people serving for turkey at astana-20", &["20. turda Türk heyetinin üyeleri kimlerdi"]),
    ("rounds represented by bassam-sabbagh; last 1", &["Bessam Sabbağ'ın katıldığı son tur"]),
    (
        "rounds led by alexander-lavrentiev; first 1",
        &["Lavrentyev ilk kez ne zaman heyete başkanlık etti"],
    ),
    (
        "people leading for syrian-armed-opposition at astana-18 or serving as chair for syrian-armed-opposition at astana-18",
        &["18. tur muhalefet heyeti başkanı"],
    ),
    (
        "people leading for kazakhstan at astana-12 or serving as chair for kazakhstan at astana-12",
        &["12. turda Kazakistan adına kim başkanlık yaptı"],
    ),
    ("events being summit-2022-07-19-tehran", &["yedinci üçlü zirve ne zaman ve nerede yapıldı"]),
    ("count of summits at sochi", &["Soçi'de kaç zirve düzenlendi"]),
    (
        "meetings represented by sergey-lavrov and represented by mohammad-javad-zarif and in 2019",
        &["Lavrov ile Zarif'in 2019'daki görüşmeleri"],
    ),
    (
        "people meeting (people serving for united-nations at astana-16) at astana-16",
        &["BM özel temsilcisi 16. turda kimlerle görüştü"],
    ),
    (
        "provisions of (documents at (events in 2022 and of kind round)) and about detainees",
        &["2022 turlarında tutuklular konusunda hangi kararlar alındı"],
    ),
    (
        "whether provisions of (documents at (events before 2020)) and with act condemns and about israeli-strikes",
        &["garantörler 2020'den önce İsrail saldırılarını kınadı mı"],
    ),
    (
        "documents of kind joint_statement and not containing (provisions about idlib-area)",
        &["İdlib'den hiç söz etmeyen bildiriler"],
    ),
    (
        "count of provisions of (documents of kind joint_statement and at astana-21)",
        &["21. turun bildirisinde kaç madde var"],
    ),
    ("topics of (provisions); most provisions; first 10", &["en çok hangi konular ele alındı"]),
    (
        "documents of kind joint_statement and containing (provisions about sanctions) and containing (provisions about refugees-return)",
        &["hem yaptırımlardan hem mültecilerden bahseden bildiriler"],
    ),
    (
        "count of documents of kind joint_statement and containing (provisions about normalisation-turkey-syria)",
        &["kaç bildiride Türkiye-Suriye normalleşmesi geçiyor"],
    ),
    (
        "commitments owed by turkey and made by (provisions about idlib-area)",
        &["Türkiye'nin İdlib'e ilişkin yükümlülükleri"],
    ),
    (
        "commitments made at (events in 2018) and owed by russia",
        &["Rusya 2018'de hangi sözleri verdi"],
    ),
    ("commitments with verdict kept_late", &["geç yerine getirilen taahhütler hangileri"]),
    ("commitments due in 2020", &["2020'de vadesi dolan taahhütler"]),
    ("events being astana-15; most length", &["15. tur kaç gün sürdü"]),
    ("rounds; most length; first 10", &["en uzun süren tur hangisi"]),
    ("days from astana-14 to astana-15", &["14. tur ile 15. tur arasındaki süre"]),
    ("mean gap between rounds in 2017", &["2017'de turlar arasındaki ortalama süre"]),
    ("rounds in 2018-24", &["2018 kışındaki turlar"]),
    ("rounds in months 7", &["temmuz ayında yapılan turlar"]),
    ("meetings in 2017-05-01/2017-05-15", &["Mayıs 2017'nin ilk yarısında ne oldu"]),
    ("meetings in 2017-12-01/2017-12-10", &["1-10 Aralık 2017 arasındaki toplantılar"]),
    ("states attending every (rounds)", &["bütün turlara katılan ülkeler"]),
    ("whether no rounds not attended by iran", &["İran bütün turlara katıldı mı?"]),
    (
        "points side by side of events being astana-18 or being astana-19",
        &["18 ve 19. turların bildirilerini karşılaştır"],
    ),
    (
        "comparison of events being astana-01 or being astana-22",
        &["ilk ve son turun katılımcıları arasındaki farklar", "ilk turla son turu karşılaştır"],
    ),
    ("sources for (summits at tehran and in 2018)", &["2018 Tahran zirvesinin kaynakları"]),
    ("documents of kind memorandum and at (events at sochi)", &["Soçi'de imzalanan mutabakatlar"]),
    (
        "parties issuing (documents of kind memorandum and containing (provisions about idlib-area))",
        &["İdlib mutabakatını kimler imzaladı"],
    ),
    ("parties attending astana-16", &["Astana-16'da kimler vardı"]),
    (
        "meetings (with status cancelled or with status postponed)",
        &["iptal edilen ve ertelenen toplantılar"],
    ),
    ("meetings in 2020 and with mode video", &["2020'deki çevrimiçi toplantılar"]),
    (
        "whether events being astana-05 and declined by syrian-armed-opposition",
        &["muhalefet 5. turu boykot etti mi"],
    ),
    (
        "meetings not attended by russia and attended by turkey and attended by iran",
        &["Rusya olmadan Türkiye ile İran'ın katıldığı toplantılar"],
    ),
    ("people being faisal-mekdad", &["Mikdad kimdir"]),
    (
        "people holding (offices of syria and with level minister and titled \"minister foreign\" and not titled \"deputy\" and in 2019-03)",
        &["Mart 2019'da Suriye Dışişleri Bakanı kimdi"],
    ),
    (
        "people leading for turkey at (events) or serving as chair for turkey at (events); most events leading for turkey at (events); first 10",
        &["Türk heyetine en çok kim başkanlık etti"],
    ),
    ("whether rounds at geneva", &["Cenevre'de tur yapıldı mı"]),
    ("rounds hosted by russia", &["Rusya'nın ev sahipliğindeki turlar"]),
    (
        "people leading for syria at (rounds earlier than astana-19; last 1) or serving as chair for syria at (rounds earlier than astana-19; last 1)",
        &["19. turdan önceki turda Suriye heyetinin başında kim vardı"],
    ),
    ("comparison of rounds; last 3", &["son üç turu karşılaştır"]),
    (
        "whether no rounds since 2019 and not attended by lebanon",
        &["Lübnan 2019'dan beri her turda bulundu mu"],
    ),
    (
        "people leading for turkey at (rounds attended by turkey and later than (rounds led by sedat-onal for turkey; last 1); first 1) or serving as chair for turkey at (rounds attended by turkey and later than (rounds led by sedat-onal for turkey; last 1); first 1)",
        &["Sedat Önal'ın yerine kim geçti"],
    ),
    ("count of rounds", &["toplam kaç tur düzenlendi?"]),
    ("rounds in 2021", &["2021 turları"]),
    ("rounds attended by lebanon", &["Lübnan hangi turlara katıldı?"]),
    (
        "rounds missed by united-states",
        &["Amerikalılar davet edildikleri hâlde hangi turlara gelmediler?"],
    ),
    (
        "events attended as mediator by united-nations",
        &["BM'nin arabulucu sıfatıyla katıldığı etkinlikler"],
    ),
    (
        "people leading for syria at (events) or serving as chair for syria at (events); most days leading for syria at (events); first 10",
        &["Rejim heyetine en uzun süre kim başkanlık yaptı?"],
    ),
    (
        "offices by bashar-al-jaafari and of syria and with level ambassador and titled \"permanent representative\"",
        &["Beşar Caferi hangi tarihler arasında Suriye'nin BM daimi temsilcisiydi?"],
    ),
    (
        "people meeting alexander-lavrentiev at astana-19",
        &["Lavrentyev 19. turda kimlerle ikili görüşme yaptı?"],
    ),
    (
        "people leading for iran at (events in 2024-11) or serving as chair for iran at (events in 2024-11)",
        &["Kasım 2024'te İran heyetini kim yönetiyordu?"],
    ),
    (
        "documents of kind joint_statement and not containing (provisions citing unscr-2254)",
        &["2254 sayılı karara atıf yapmayan ortak açıklamalar"],
    ),
    (
        "provisions of (documents at astana-16) and with act condemns",
        &["Taraflar 16. turda neyi kınadı?"],
    ),
    (
        "commitments owed by turkey and made by (provisions about idlib-area)",
        &["Türkiye İdlib konusunda neler taahhüt etti?"],
    ),
    (
        "rounds not hosted by kazakhstan; first 1",
        &["Kazakistan'a ilk kez ev sahipliği yaptırmayan tur"],
    ),
    ("whether rounds lasting 3", &["Üç gün süren bir tur oldu mu hiç?"]),
    ("sources for (events being astana-09)", &["9. turun tarihine ilişkin kaynaklar nelerdir?"]),
    ("rounds in 2022-41", &["2022'nin ikinci yarısında yapılan turlar"]),
    ("meetings in 2017-35", &["2017'nin üçüncü çeyreğinde neler oldu"]),
    ("summits earlier than astana-11; last 1", &["11. turdan bir önceki zirve"]),
    (
        "parties attending (summits with mode video)",
        &["Video konferansla yapılan zirveye kimler katıldı?"],
    ),
    (
        "whether meetings attended by russia and attended by iran and not attended by turkey",
        &["Rusya ve İran'ın bulunup Türkiye'nin olmadığı herhangi bir toplantı yapıldı mı?"],
    ),
    (
        "meetings attended by every (parties attending as guarantor at (events)) and attended by only (parties attending as guarantor at (events))",
        &["Yalnızca üç garantörün katıldığı toplantılar"],
    ),
    (
        "documents containing (provisions about ceasefire) and containing (provisions about counter-terrorism) and at (events at sochi)",
        &["Soçi'de imzalanıp hem ateşkesten hem terörle mücadeleden bahseden belgeler"],
    ),
    (
        "meetings attended by qatar and attended by egypt and attended by saudi-arabia",
        &["Katar, Mısır ve Suudi Arabistan'ın üçünün de katıldığı toplantı hangisi?"],
    ),
    ("commitments with verdict not_yet_due", &["bekleyen taahhütler neler"]),
    (
        "documents of kind joint_statement and containing (provisions about refugees-return); first 1",
        &["mültecilerden söz eden ilk bildiri"],
    ),
    (
        "rounds attended at-level deputy_minister by turkey",
        &["Türkiye'nin bakan yardımcısı düzeyinde temsil edildiği turlar"],
    ),
    ("people serving for united-nations at (rounds)", &["BM'den turlara kimler geldi"]),
    ("count of parties attending astana-15", &["15. tura kaç heyet katıldı"]),
    ("summits not represented by recep-tayyip-erdogan", &["Erdoğan'ın katılmadığı zirveler"]),
    (
        "whether summits represented by vladimir-putin and represented by ebrahim-raisi",
        &["Putin ile Reisi aynı zirvede bulundu mu"],
    ),
    (
        "whether bilaterals attended by iran and attended by united-nations and part of astana-18",
        &["18. turda İran ve BM heyetleri görüştü mü"],
    ),
    ("rounds lasting from 3", &["iki günden uzun süren turlar"]),
    ("rounds attended by lebanon; first 1", &["Lübnan ilk kez hangi turda yer aldı"]),
    ("parties hosting (summits; first 1)", &["ilk zirvenin ev sahibi kim"]),
    ("count of rounds hosted by kazakhstan", &["Kazakistan kaç tura ev sahipliği yaptı"]),
    (
        "documents containing (provisions about mine-action)",
        &["mayın temizliğinden bahseden belgeler"],
    ),
    (
        "documents of kind joint_statement and containing (provisions about separatism) and at (summits)",
        &["zirve bildirilerinde ayrılıkçılık"],
    ),
    (
        "people leading for iran at (events) or serving as chair for iran at (events); most events leading for iran at (events); first 10",
        &["İranlılardan en çok kim heyete başkanlık etti"],
    ),
    (
        "comparison of events being astana-16 or being astana-17",
        &["16 ve 17. turların katılımcılarını kıyasla"],
    ),
    ("parties missing astana-03", &["üçüncü tura kim gelmedi"]),
    ("meetings represented by hakan-fidan and in 2024", &["Fidan'ın 2024'teki bütün görüşmeleri"]),
    ("rounds in months 9+10+11", &["sonbaharda yapılan turlar"]),
    (
        "whether meetings (attended by egypt or attended by qatar)",
        &["Mısır veya Katar toplantılara katıldı mı"],
    ),
    ("count of parties attending as observer at astana-20", &["20. turda kaç gözlemci ülke vardı"]),
    (
        "whether summits not at sochi and in country russia",
        &["Soçi dışında Rusya'da zirve yapıldı mı"],
    ),
    ("summits not hosted by turkey", &["Türkiye'nin ev sahipliği yapmadığı zirveler"]),
    (
        "rounds attended at-level ambassador by united-states",
        &["hangi turda ABD'yi büyükelçi temsil etti"],
    ),
    (
        "people leading for russia at (rounds numbered from 14 up-to 17) or serving as chair for russia at (rounds numbered from 14 up-to 17)",
        &["14. turdan 17. tura kadar Rus heyetine kim başkanlık etti"],
    ),
    (
        "people leading for iran at (events) or serving as chair for iran at (events)",
        &["İran heyetine sırayla kimler başkanlık etti"],
    ),
    (
        "ministerials not represented by sergey-lavrov",
        &["Lavrov'un katılmadığı bakanlar toplantıları"],
    ),
    (
        "rounds attended by united-states and at astana; last 1",
        &["Amerikalılar Astana'ya en son ne zaman geldi"],
    ),
    ("rounds not attended by united-nations", &["BM'siz turlar"]),
    ("count of rounds missed by syrian-armed-opposition", &["muhalefet kaç turu kaçırdı"]),
    (
        "states attending as observer at (events after 2018)",
        &["2018'den sonra gözlemci olan ülkeler"],
    ),
    (
        "provisions of (documents at (events in 2018)) and about idlib-area",
        &["2018'de İdlib hakkında ne kararlaştırıldı"],
    ),
    (
        "count of meetings represented by geir-pedersen and attended by russia",
        &["Pedersen Ruslarla kaç kez görüştü"],
    ),
    (
        "documents of kind resolution and cited by (documents of kind joint_statement)",
        &["hangi kararlara atıf yapılıyor bildirilerde"],
    ),
    (
        "parties being russia or being turkey; most events hosted among (summits)",
        &["zirvelere Rusya mı Türkiye mi daha çok ev sahipliği yaptı"],
    ),
    ("rounds; most parties attending; first 10", &["en çok katılımcı hangi turdaydı"]),
    ("documents of kind joint_statement and in 2019", &["2019'da yayımlanan bildiriler"]),
    (
        "commitments made at (events after 2020) and with verdict missed",
        &["2020'den sonra verilip tutulmayan sözler"],
    ),
    ("days from (summits; last 1) to astana-20", &["son zirveden 20. tura kaç gün geçti"]),
    ("rounds; first 3", &["ilk üç tur"]),
    ("rounds numbered from 5 up-to 8", &["5. turdan 8. tura kadar olan turlar"]),
    (
        "meetings in 2018 and attended by russia and attended by syrian-armed-opposition",
        &["2018'de Rusya ile muhalefet arasındaki görüşmeler"],
    ),
    (
        "people leading for iraq at (rounds) or serving as chair for iraq at (rounds)",
        &["turlarda Irak'ı kim temsil etti"],
    ),
    (
        "rounds adopting (documents containing (provisions about idlib-area))",
        &["İdlib meselesinin ele alındığı turlar"],
    ),
    ("people serving for turkey at astana-13", &["Türk heyetinde kimler vardı 13. turda"]),
];
