//! Questions in Turkish, by what they mean.

use super::meanings_are_read;

#[test]
fn turkish_questions_read_as_what_they_mean() {
    meanings_are_read(CASES);
}

const CASES: &[(&str, &[&str])] = &[
    // Who took part.
    (
        "rounds attended by iran",
        &[
            "İran'ın katıldığı turlar",
            "Iran'ın katıldığı turlar hangileri?",
            "İran hangi turlara katıldı?",
            "lütfen İran'ın yer aldığı turları listele",
            "İran’ın bulunduğu tüm turları göster",
            "İranın katıldığı turlar",
            "İran'ın temsil edildiği turlar",
            "İran'ın katılımıyla yapılan turlar",
            "İran heyetinin katıldığı turları söyler misin",
            "İran'ın hazır bulunduğu turları bana listeler misiniz lütfen",
            "İran hangi turlarda yer aldı",
        ],
    ),
    (
        "rounds attended by iran and not attended by jordan",
        &[
            "İran'ın katıldığı ama Ürdün'ün katılmadığı turlar",
            "İran'ın yer aldığı, Ürdün'ün yer almadığı turlar",
        ],
    ),
    (
        "rounds attended by iraq and attended by lebanon",
        &[
            "Irak ve Lübnan'ın katıldığı turlar",
            "hem Irak'ın hem Lübnan'ın katıldığı turlar",
            "Irak ile Lübnan'ın birlikte katıldığı turlar",
            "Irak ve Lübnan'ın her ikisinin de katıldığı turlar",
        ],
    ),
    (
        "rounds (attended by iraq or attended by jordan)",
        &["Irak veya Ürdün'ün katıldığı turlar", "Irak ya da Ürdün'ün yer aldığı turlar"],
    ),
    (
        "rounds not attended by united-states",
        &[
            "ABD'nin katılmadığı turlar",
            "ABD'siz turlar",
            "Amerika'nın katılmadığı turlar hangileri",
            "ABD hangi turlara katılmadı?",
            "Amerika Birleşik Devletleri olmadan yapılan turlar",
            "ABD'nin bulunmadığı turlar",
        ],
    ),
    (
        "rounds declined by syrian-armed-opposition",
        &[
            "muhalefetin boykot ettiği turlar",
            "silahlı muhalefet hangi turu boykot etti?",
            "muhaliflerin katılmayı reddettiği turlar",
            "Suriyeli muhaliflerin boykot ettiği tur",
        ],
    ),
    ("rounds missed by jordan", &["Ürdün'ün gelmediği turlar", "Ürdün hangi turlara gelmedi"]),
    (
        "parties attending astana-03",
        &[
            "3. tura kim katıldı?",
            "üçüncü tura katılanlar",
            "üçüncü turun katılımcıları kimler",
            "3. turda kimler vardı",
            "tur 3'e katılan taraflar",
            "3'üncü tura hangi heyetler katıldı",
        ],
    ),
    (
        "states attending (rounds; first 1)",
        &["ilk tura hangi ülkeler katıldı", "ilk tura katılan ülkeler"],
    ),
    (
        "states attending astana-01",
        &[
            "birinci tura katılan ülkeler",
            "1. turda yer alan devletler hangileri?",
            "Birinci turda hangi ülkeler temsil edildi",
        ],
    ),
    (
        "parties declining astana-03",
        &["üçüncü turu kim boykot etti", "3. tura katılmayı kim reddetti?"],
    ),
    ("parties missing astana-08", &["8. tura kim gelmedi", "sekizinci tura kimler katılmadı"]),
    (
        "parties attending as observer at astana-21",
        &[
            "21. turdaki gözlemciler",
            "21. turda gözlemciler kimlerdi?",
            "yirmi birinci turun gözlemcileri",
            "21'inci tura gözlemci olarak kim katıldı",
            "tur 21'deki gözlemci ülkeler",
            "21. turun gözlemci ülkelerini listele",
        ],
    ),
    (
        "parties attending as guarantor at (events of process astana-process)",
        &[
            "Astana sürecinin garantörleri",
            "Astana sürecinin garantör ülkeleri hangileri",
            "Astana sürecindeki garantörler kimler?",
        ],
    ),
    (
        "parties attending as mediator at astana-01",
        &["birinci turdaki arabulucular", "1. turda arabulucu kimdi"],
    ),
    (
        "rounds attended as observer by jordan; first 1",
        &["Ürdün ilk kez hangi turda gözlemci oldu?", "Ürdün'ün gözlemci olarak katıldığı ilk tur"],
    ),
    // People.
    (
        "people serving for lebanon at astana-19",
        &["19. tura Lübnan'dan kim geldi", "19. turda Lübnan adına kim yer aldı"],
    ),
    (
        "people serving for turkey at astana-11",
        &["11. turdaki Türk heyetinin üyeleri", "11. turda Türkiye heyeti üyeleri kimlerdi"],
    ),
    (
        "people leading for russia at astana-21 or serving as chair for russia at astana-21",
        &[
            "21. turda Rus heyetine kim başkanlık etti",
            "Yirmi birinci turda Rusya heyetine kim başkanlık etti?",
            "21. turda Rus heyetinin başkanı kimdi",
            "21. turda Rusya heyetini kim yönetti",
            "Rusya'nın 21. turdaki heyet başkanı",
            "Rusya heyetine 21. turda kim başkanlık yaptı",
            "21'inci turda Rusya'yı kim temsil etti?",
        ],
    ),
    (
        "people leading for syria at astana-08 or serving as chair for syria at astana-08",
        &[
            "8. turda Suriye rejim heyetine kim başkanlık etti",
            "sekizinci turda Suriye hükümet heyetinin başkanı kimdi",
            "8. turdaki Suriye heyetinin başkanı",
        ],
    ),
    (
        "people leading for syrian-armed-opposition at astana-01 or serving as chair for syrian-armed-opposition at astana-01",
        &[
            "birinci turda muhalefet heyetine kim başkanlık etti",
            "1. turda muhaliflerin heyetine kim liderlik etti",
        ],
    ),
    (
        "rounds led by alexander-lavrentiev",
        &[
            "Lavrentyev'in heyete başkanlık ettiği turlar",
            "Aleksandr Lavrentyev başkanlığındaki turlar",
        ],
    ),
    (
        "rounds represented by geir-pedersen",
        &[
            "Pedersen'in katıldığı turlar",
            "Geir Pedersen hangi turlara katıldı?",
            "Geir Pedersen'in bulunduğu turlar",
        ],
    ),
    (
        "count of rounds represented by alexander-lavrentiev",
        &["Lavrentyev kaç tura katıldı", "Aleksandr Lavrentyev'in katıldığı turların sayısı"],
    ),
    (
        "people meeting bassam-sabbagh at astana-21",
        &[
            "21. turda Bassam Sabbagh ile kim görüştü",
            "21. turda Bassam Sabbagh kiminle görüştü?",
            "Bassam Sabbagh 21. turda kimlerle bir araya geldi",
            "21. turda Sabbagh'la görüşenler",
        ],
    ),
    (
        "count of rounds led by ali-asghar-khaji for iran",
        &["Hacı İran heyetine kaç kez başkanlık etti"],
    ),
    (
        "people holding (offices of iran and with level minister and titled \"minister foreign\" and not titled \"deputy\" and in 2022)",
        &["2022'de İran Dışişleri Bakanı kimdi?", "İran'ın 2022 yılındaki dışişleri bakanı"],
    ),
    (
        "offices by bashar-al-jaafari",
        &["Beşar Caferi hangi görevlerde bulundu", "Beşar Caferi'nin görevleri"],
    ),
    (
        "people leading for russia at (events) or serving as chair for russia at (events); most days leading for russia at (events); first 10",
        &["Rus heyetine en uzun süre kim başkanlık etti"],
    ),
    ("parties hosting astana-15", &["15. tura kim ev sahipliği yaptı?", "15. turun ev sahibi"]),
    // Places and hosts.
    (
        "rounds at sochi",
        &[
            "Soçi'de yapılan turlar",
            "Soçi’deki turlar",
            "hangi turlar Soçi'de yapıldı?",
            "Soçide düzenlenen turlar",
            "Soçi'de gerçekleşen turları listele",
            "Soçi turları",
            "Soçi'de hangi turlar gerçekleştirildi",
        ],
    ),
    (
        "rounds not in country kazakhstan",
        &[
            "Kazakistan dışındaki turlar",
            "Kazakistan dışında yapılan turlar",
            "Kazakistan'ın dışında düzenlenen turlar",
            "hangi turlar Kazakistan'da yapılmadı",
        ],
    ),
    ("rounds in country kazakhstan", &["Kazakistan'da yapılan turlar", "Kazakistan'daki turlar"]),
    (
        "rounds at astana and in 2019-03-23/2022-09-16",
        &["Nur-Sultan'da yapılan turlar", "Nur-Sultan'daki turlar"],
    ),
    (
        "rounds hosted by russia",
        &["Rusya'nın ev sahipliği yaptığı turlar", "Rusya hangi turlara ev sahipliği yaptı?"],
    ),
    (
        "summits at tehran",
        &["Tahran'daki zirveler", "Tahran'da yapılan zirveler", "Tahran zirveleri"],
    ),
    ("places of astana-15", &["15. tur hangi şehirde yapıldı?"]),
    (
        "events being astana-15",
        &[
            "15. tur nerede yapıldı",
            "15. tur ne zaman yapıldı?",
            "on beşinci tur ne zamandı",
            "15. tur ne zaman ve nerede gerçekleşti",
            "15. turun tarihi",
        ],
    ),
    // Time.
    (
        "rounds in 2017",
        &[
            "2017'deki turlar",
            "2017 yılındaki turlar",
            "2017 yılında yapılan turlar",
            "2017'de hangi turlar yapıldı",
            "2017 turları",
            "2017 senesinde gerçekleşen turlar",
        ],
    ),
    (
        "rounds since 2018",
        &[
            "2018'den beri yapılan turlar",
            "2018'den bu yana turlar",
            "2018 yılından itibaren turlar",
        ],
    ),
    ("rounds in 2018/2020", &["2018-2020 yılları arasında yapılan turlar", "2018–2020 turları"]),
    ("meetings at sochi and of kind round", &["Soçi'de yapılan toplantılar arasından turlar"]),
    (
        "rounds not attended by jordan and attended by iran",
        &["Ürdün olmadan İran'ın katıldığı turlar"],
    ),
    (
        "rounds before 2018",
        &["2018'den önceki turlar", "2018'den önce yapılan turlar", "2018 öncesi turlar"],
    ),
    (
        "rounds after 2020",
        &["2020'den sonraki turlar", "2020 yılından sonra yapılan turlar", "2020 sonrası turlar"],
    ),
    (
        "rounds since 2018 and until 2020",
        &[
            "2018 ile 2020 arasındaki turlar",
            "2018 ve 2020 yılları arasındaki turlar",
            "2018'den 2020'ye kadar olan turlar",
        ],
    ),
    (
        "rounds since 2017-01 and until 2017-06",
        &[
            "Ocak 2017 ile Haziran 2017 arasındaki turlar",
            "Ocak 2017 ve Haziran 2017 arasında yapılan turlar",
        ],
    ),
    (
        "rounds in 2023-41",
        &[
            "2023'ün ikinci yarısında yapılan turlar",
            "2023'ün ikinci yarısındaki turlar",
            "2023 yılının ikinci yarısındaki turlar",
            "2023'ün son yarısındaki turlar",
        ],
    ),
    (
        "rounds in 2018-40",
        &["2018'in ilk yarısındaki turlar", "2018 yılının birinci yarısında yapılan turlar"],
    ),
    (
        "meetings in 2018-36",
        &["2018'in dördüncü çeyreğindeki toplantılar", "2018 yılının son çeyreğindeki görüşmeler"],
    ),
    (
        "rounds in 2017-01",
        &[
            "Ocak 2017'deki turlar",
            "2017 Ocak ayındaki turlar",
            "Ocak 2017'de yapılan tur",
            "Ocak 2017 tarihli turlar",
        ],
    ),
    ("summits since 2018", &["2018'den beri yapılan üçlü zirveler", "2018'den bu yana zirveler"]),
    (
        "rounds attended by iran and in 2022",
        &["İran'ın 2022'de katıldığı turlar", "İran'ın katıldığı 2022 turları"],
    ),
    // Numbers and series.
    (
        "events being astana-21",
        &[
            "21. tur",
            "21'inci tur",
            "yirmi birinci tur",
            "tur 21",
            "R21",
            "21 numaralı tur",
            "21. turu göster",
        ],
    ),
    ("rounds; last 1", &["son tur", "son tur hangisi?", "en son tur hangisiydi"]),
    ("rounds; last 3", &["son üç tur", "son 3 tur", "son üç turu göster"]),
    ("rounds; first 5", &["ilk beş tur", "ilk 5 turu listele"]),
    (
        "rounds attended by iraq; first 1",
        &[
            "Irak'ın katıldığı ilk tur",
            "Irak'ın katıldığı ilk tur hangisi",
            "Irak ilk kez hangi tura katıldı?",
            "Irak'ın ilk katıldığı tur",
        ],
    ),
    (
        "rounds attended by united-states; last 1",
        &[
            "ABD'nin katıldığı son tur",
            "ABD en son hangi tura katıldı",
            "ABD'nin son katıldığı tur hangisi?",
        ],
    ),
    (
        "rounds later than astana-20; first 1",
        &["20. turdan sonraki tur", "20. turdan sonra gelen tur", "20. turu takip eden tur"],
    ),
    (
        "rounds earlier than astana-15; last 1",
        &["15. turdan önceki tur", "15. turdan bir önceki tur"],
    ),
    (
        "rounds earlier than (summits at tehran and in 2022); last 1",
        &["2022 Tahran zirvesinden önceki tur", "2022'deki Tahran zirvesinden önceki tur"],
    ),
    (
        "meetings later than (summits at tehran and in 2022) and earlier than astana-21",
        &[
            "2022 Tahran zirvesi ile 21. tur arasındaki toplantılar",
            "2022'deki Tahran zirvesi ile 21. tur arasındaki görüşmeler",
        ],
    ),
    (
        "rounds numbered from 20 up-to 22",
        &["20-22. turlar", "20. turdan 22. tura kadar", "20. turdan 22. tura kadar olan turlar"],
    ),
    ("rounds in 2018; nth 3", &["2018'in üçüncü turu", "2018 yılının üçüncü turu"]),
    (
        "rounds in 2024-01-24/2024-01-25",
        &["24-25 Ocak 2024'te yapılan tur hangisi?", "24–25 Ocak 2024 tarihli tur"],
    ),
    ("meetings in 2017-05-04", &["4 Mayıs 2017'deki toplantılar"]),
    ("events being astana-20 or being astana-21 or being astana-22", &["20, 21 ve 22. turlar"]),
    // Counts and days.
    (
        "count of rounds in 2021",
        &[
            "2021'de kaç tur yapıldı",
            "2021 yılındaki turların sayısı",
            "2021 yılında kaç tur gerçekleşti?",
        ],
    ),
    (
        "count of rounds attended by united-states",
        &[
            "ABD kaç tura katıldı?",
            "ABD'nin katıldığı tur sayısı",
            "ABD turlara kaç kez katıldı",
            "ABD kaç turda yer aldı",
        ],
    ),
    (
        "count of parties attending astana-21",
        &["21. tura kaç heyet katıldı", "21. tura kaç taraf katıldı?"],
    ),
    (
        "days from astana-14 to astana-15",
        &[
            "14. tur ile 15. tur arasında kaç gün var",
            "14. ve 15. turlar arasında kaç gün geçti?",
            "14. tur ile 15. tur arasındaki gün sayısı",
            "on dördüncü tur ile on beşinci tur arasında kaç gün var",
        ],
    ),
    (
        "days from (rounds; first 1) to (rounds; last 1)",
        &["ilk tur ile son tur arasında kaç gün var"],
    ),
    // Yes or no.
    (
        "whether events being astana-12 and attended by lebanon",
        &[
            "Lübnan 12. tura katıldı mı?",
            "on ikinci tura Lübnan katıldı mı",
            "Lübnan 12. turda var mıydı",
            "12. turda Lübnan yer aldı mı?",
        ],
    ),
    ("whether events being astana-01 and attended by united-states", &["ABD ilk tura katıldı mı?"]),
    ("whether events being astana-22 and attended by jordan", &["Ürdün son tura katıldı mı?"]),
    ("summits at tehran; last 1", &["Tahran'daki son zirve ne zaman yapıldı"]),
    // Documents and what they say.
    (
        "provisions of (documents at astana-21)",
        &[
            "21. turda ne kararlaştırıldı",
            "21. turda neler kararlaştırıldı?",
            "21. turda hangi kararlar alındı",
            "21. turda ne üzerinde anlaşıldı",
        ],
    ),
    (
        "provisions of (documents at astana-21) and about next-meeting",
        &[
            "21. turda bir sonraki toplantı hakkında ne kararlaştırıldı",
            "yirmi birinci turda sonraki toplantı konusunda ne kararlaştırıldı?",
        ],
    ),
    (
        "provisions about oil-revenue",
        &[
            "petrol gelirleri hakkındaki maddeler",
            "petrol gelirleriyle ilgili maddeler",
            "petrol gelirlerine ilişkin hükümler",
        ],
    ),
    (
        "provisions of (documents at astana-20) and about constitutional-committee",
        &[
            "20. turda Anayasa Komitesi hakkındaki maddeler",
            "20. turun Anayasa Komitesi ile ilgili maddeleri",
        ],
    ),
    (
        "documents of kind joint_statement and containing (provisions citing unscr-2254)",
        &[
            "2254 sayılı karara atıf yapan bildiriler",
            "2254 sayılı karara atıfta bulunan ortak bildiriler",
            "hangi bildiriler 2254 sayılı BM Güvenlik Konseyi kararına atıf yapıyor?",
            "2254 sayılı karardan bahseden bildiriler",
            "2254 sayılı karara değinen ortak açıklamalar",
        ],
    ),
    (
        "documents of kind joint_statement and containing (provisions mentioning (parties being israel))",
        &[
            "İsrail'den bahseden bildiriler",
            "İsrail'in adının geçtiği bildiriler",
            "hangi bildirilerde İsrail geçiyor",
        ],
    ),
    (
        "documents of kind memorandum",
        &["mutabakat muhtıraları", "muhtıralar", "mutabakat zabıtları"],
    ),
    ("documents at astana-04", &["4. turun belgeleri", "dördüncü turda kabul edilen belgeler"]),
    (
        "documents of kind joint_statement and at astana-22",
        &["22. turun ortak bildirisi", "yirmi ikinci turun bildirisi", "22. turun sonuç bildirisi"],
    ),
    ("provisions about detainees; first 1", &["tutuklulardan ilk kez ne zaman bahsedildi"]),
    (
        "topics of (provisions of (documents at astana-18))",
        &["18. turda hangi konular ele alındı?"],
    ),
    (
        "provisions of (documents of kind memorandum) and about refugees-return",
        &["muhtıralarda mülteciler hakkında ne deniyor"],
    ),
    ("provisions mentioning (places being golan)", &["Golan hakkında ne denildi"]),
    (
        "provisions with act condemns and about israeli-strikes",
        &["İsrail saldırılarını kınayan maddeler"],
    ),
    ("provisions about idlib-area", &["İdlib hakkındaki maddeler", "İdlib'le ilgili maddeler"]),
    // Promises.
    (
        "commitments made at astana-20",
        &[
            "20. turun taahhütleri",
            "20. turda verilen sözler",
            "20. turda hangi taahhütler verildi?",
            "yirminci turda ne vaat edildi",
        ],
    ),
    (
        "commitments with verdict missed",
        &[
            "yerine getirilmeyen taahhütler",
            "tutulmayan sözler",
            "hangi sözler tutulmadı?",
            "hangi taahhütler yerine getirilmedi",
            "gerçekleşmeyen vaatler",
        ],
    ),
    (
        "commitments made at astana-20 and with verdict kept_late",
        &["20. turun gecikmeli tutulan taahhütleri", "20. turun geç yerine getirilen sözleri"],
    ),
    (
        "commitments with verdict kept",
        &["tutulan sözler", "yerine getirilen taahhütler", "hangi sözler tutuldu?"],
    ),
    (
        "commitments owed by russia",
        &["Rusya'nın taahhütleri", "Rusya'nın verdiği sözler", "Rusya ne vaat etti"],
    ),
    ("commitments due in 2022", &["vadesi 2022 olan taahhütler", "2022 vadeli taahhütler"]),
    // Compared, ranked, disputed.
    (
        "comparison of events being astana-20 or being astana-21",
        &[
            "20. ve 21. turları karşılaştır",
            "20. tur ile 21. turu karşılaştır",
            "20. ve 21. turların karşılaştırması",
        ],
    ),
    (
        "states attending (events attended by iran) and not being iran; most events attending (events attended by iran); first 10",
        &["İran'la birlikte en çok hangi ülkeler katıldı", "İran ile en sık katılan ülkeler"],
    ),
    (
        "sources for (events being astana-21)",
        &["21. turun kaynakları", "21. tur hakkındaki kaynaklar", "21. tur için kaynaklar neler?"],
    ),
    (
        "disputes about (events being astana-21)",
        &[
            "kaynaklar 21. tur hakkında ne konuda çelişiyor",
            "21. tur hakkında kaynaklar ne konuda çelişiyor?",
            "21. tur konusunda kaynaklar nerede ayrışıyor",
            "kaynaklar 21. tur hakkında neyde farklı",
            "21. turla ilgili kaynaklardaki çelişkiler",
        ],
    ),
    ("exchanges in 2018", &["2018'deki esir takasları", "2018 yılında yapılan tutuklu takasları"]),
    ("bilaterals with mode telephone", &["telefonla yapılan ikili görüşmeler"]),
    ("bilaterals part of astana-21", &["21. turdaki ikili görüşmeler"]),
    ("ministerials in 2021", &["2021'deki dışişleri bakanları toplantıları"]),
];
