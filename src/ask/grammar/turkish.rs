//! Turkish.

mod names;

use super::{Grammar, Messages, Side};
use crate::analysis::Standing as S;
use crate::ask::concept::{Concept as C, Noun as N};
use crate::date::Language;
use crate::model::{
    Act as A, DocumentKind as D, EventKind as E, EventStatus as St, Level as L, Mode as M,
    PartyKind as P, Role as R,
};
use crate::query::ast::Analysis as An;
use names::{NAMES, NUMBERS};

pub(super) static GRAMMAR: Grammar = Grammar {
    language: Language::Turkish,
    side: Side::After,
    phrases: PHRASES,
    names: NAMES,
    numbers: NUMBERS,
    prefixes: &[],
    endings: ENDINGS,
    noun_endings: &[],
    article: "",
    suffixes: SUFFIXES,
    joined_and: None,
    messages: Messages {
        not_understood: "anlaşılmadı",
        ambiguous: "birden çok anlama gelebilir",
        does_not_fit: "buraya uymuyor",
        did_you_mean: "şunu mu demek istediniz:",
        write_one_of: "şunlardan birini yazın:",
        try_one_of: "şunlardan birini deneyin:",
    },
    examples: &[
        "İran'ın katıldığı ama Ürdün'ün katılmadığı turlar",
        "21. turda Rus heyetine kim başkanlık etti",
        "16. turdaki gözlemciler",
        "İran'ın katıldığı ama Lübnan'ın katılmadığı turlar",
        "16. turdaki gözlemciler kimler?",
        "14. tur ile 15. tur arasında kaç gün var",
        "Ocak 2017 ile Haziran 2017 arasındaki turlar",
        "21. turda bir sonraki toplantı hakkında ne kararlaştırıldı",
        "yerine getirilmeyen taahhütler",
        "2254 sayılı karara atıf yapan bildiriler",
        "21. turda Bassam Sabbagh ile kim görüştü",
        "20. turdan sonraki tur",
        "18. turun taahhütleri",
    ],
};

/// Case endings that a name may lose when it is written without an apostrophe, folded.
const ENDINGS: &[(&str, &[&str])] = &[
    ("deki", &[""]),
    ("daki", &[""]),
    ("teki", &[""]),
    ("taki", &[""]),
    ("ndeki", &[""]),
    ("ndaki", &[""]),
    ("nin", &[""]),
    ("nun", &[""]),
    ("den", &[""]),
    ("dan", &[""]),
    ("ten", &[""]),
    ("tan", &[""]),
    ("nden", &[""]),
    ("ndan", &[""]),
    ("yle", &[""]),
    ("yla", &[""]),
    ("le", &[""]),
    ("la", &[""]),
    ("in", &[""]),
    ("un", &[""]),
    ("de", &[""]),
    ("da", &[""]),
    ("te", &[""]),
    ("ta", &[""]),
    ("nde", &[""]),
    ("nda", &[""]),
    ("ye", &[""]),
    ("ya", &[""]),
    ("ne", &[""]),
    ("na", &[""]),
    ("yi", &[""]),
    ("yu", &[""]),
    ("ni", &[""]),
    ("nu", &[""]),
    ("siz", &[""]),
    ("suz", &[""]),
    ("li", &[""]),
    ("lu", &[""]),
    ("e", &[""]),
    ("a", &[""]),
    ("i", &[""]),
    ("u", &[""]),
];

/// Endings of names that say how the name is bound; folded. `Lübnan'dan` is for Lebanon, unless the
/// verb asks for this case. The other cases say nothing that the verb does not say.
const SUFFIXES: &[(&str, C)] = &[
    ("deki", C::In),
    ("daki", C::In),
    ("teki", C::In),
    ("taki", C::In),
    ("ndeki", C::In),
    ("ndaki", C::In),
    ("de", C::In),
    ("da", C::In),
    ("te", C::In),
    ("ta", C::In),
    ("den", C::For),
    ("dan", C::For),
    ("ten", C::For),
    ("tan", C::For),
    ("siz", C::Not),
    ("suz", C::Not),
];

const PHRASES: &[(&str, C)] = &[
    // Kinds of things.
    (
        "tur|turu|turda|turun|tura|turdan|turdaki|turla|turunda|turundaki|turunun|turuna|turundan|turuyla|turuydu|turdu|görüşme turu*|müzakere turu*|astana toplantısı*|astana turu|astana turuna|astana turunda|astana turunun",
        C::Noun(N::Event(Some(E::Round)), true),
    ),
    (
        "turlar*|astana turları*|görüşme turları*|müzakere turları*|astana toplantıları*",
        C::Noun(N::Event(Some(E::Round)), false),
    ),
    (
        "zirve|zirvesi|zirvede|zirveye|zirvesine|zirvesinde|zirvesindeki|zirvesinin|zirvesinden|zirvesiyle|zirveden|zirvenin|zirvedeki|üçlü zirve|üçlü zirvede|üçlü zirvenin|üçlü zirvesi|liderler zirvesi",
        C::Noun(N::Event(Some(E::Summit)), true),
    ),
    ("zirveler*|üçlü zirveler*|liderler zirveleri*", C::Noun(N::Event(Some(E::Summit)), false)),
    (
        "dışişleri bakanları toplantı*|bakanlar toplantı*|bakan toplantı*|bakanlar düzeyinde* toplantı*|bakan düzeyinde* toplantı*|dışişleri bakanları görüşme*",
        C::Noun(N::Event(Some(E::Ministerial)), false),
    ),
    ("kongre*", C::Noun(N::Event(Some(E::Congress)), true)),
    (
        "teknik toplantı*|teknik görüşme*|uzmanlar toplantı*",
        C::Noun(N::Event(Some(E::TechnicalMeeting)), false),
    ),
    (
        "çalışma grub*|çalışma grupları*|çalışma grubu toplantı*",
        C::Noun(N::Event(Some(E::WorkingGroup)), false),
    ),
    ("ikili görüşme*|ikili toplantı*|ikili temas*", C::Noun(N::Event(Some(E::Bilateral)), false)),
    (
        "takas*|esir takas*|tutuklu takas*|mahkum takas*|tutsak takas*|alıkonulanların takas*|alıkonulan* değişim*|esir değişim*",
        C::Noun(N::Event(Some(E::Exchange)), false),
    ),
    (
        "komite oturum*|oturumlar*|anayasa komitesi oturum*|anayasa komitesi toplantı*",
        C::Noun(N::Event(Some(E::CommitteeSession)), false),
    ),
    ("duyuru*", C::Noun(N::Event(Some(E::Announcement)), false)),
    (
        "toplantı|toplantıda|toplantıya|toplantının|toplantıdan|toplantıdaki|toplantısı|toplantısında|toplantıyı|görüşme|görüşmede|görüşmeye|görüşmenin|görüşmedeki|müzakere",
        C::Noun(N::Meeting, true),
    ),
    ("toplantılar*|görüşmeler*|müzakereler*", C::Noun(N::Meeting, false)),
    ("olay|olayı|etkinlik", C::Noun(N::Event(None), true)),
    ("olaylar*|etkinlikler*", C::Noun(N::Event(None), false)),
    ("ülke|devlet", C::Noun(N::Party(Some(P::State)), true)),
    ("ülkeler*|devletler*|katılımcı ülkeler*", C::Noun(N::Party(Some(P::State)), false)),
    (
        "örgütler*|kuruluşlar*|uluslararası örgütler*|uluslararası kuruluşlar*",
        C::Noun(N::Party(Some(P::Intergovernmental)), false),
    ),
    (
        "taraf|taraflar*|hangi heyet|hangi heyetler*|katılımcı|katılımcılar*|katılanlar*|iştirakçi*",
        C::Noun(N::Party(None), false),
    ),
    (
        "gözlemci*|gözlemci ülke*|gözlemci devlet*|gözlemci statüsü*",
        C::Noun(N::Role(R::Observer), false),
    ),
    ("garantör*|garantör ülke*|garantör devlet*", C::Noun(N::Role(R::Guarantor), false)),
    ("arabulucu*", C::Noun(N::Role(R::Mediator), false)),
    ("ev sahibi*|ev sahipleri*", C::Noun(N::Role(R::Host), false)),
    (
        "başkanı*|başkanları*|heyet başkan*|heyet lider*|heyetinin lideri*|başkanlar*",
        C::Noun(N::Heads, false),
    ),
    ("kişi|kişiler*|üye|üyeler*|üyesi|heyet* üye*|delege*|diplomat*", C::Noun(N::People, false)),
    ("şehir*|şehr*|kent|kente|kentte|kentler*", C::Noun(N::Places, false)),
    ("görevler*|makam*|unvan*", C::Noun(N::Offices, false)),
    (
        "bakan|bakanı*|bakandı|dışişleri bakan*|hariciye nazır*",
        C::Office("minister foreign", L::Minister),
    ),
    (
        "bakan yardımcı*|dışişleri bakan yardımcı*",
        C::Office("deputy minister foreign", L::DeputyMinister),
    ),
    ("savunma bakan*|milli savunma bakan*", C::Office("minister defence", L::Minister)),
    ("cumhurbaşkan*|devlet başkan*", C::Office("", L::President)),
    ("büyükelçi*", C::Office("ambassador", L::Ambassador)),
    ("özel temsilci*|özel elçi*", C::Office("special", L::SpecialEnvoy)),
    ("sözcü*", C::Office("spokes", L::Other)),
    ("belge*|metin*", C::Noun(N::Document(None), false)),
    (
        "bildiri*|ortak bildiri*|ortak açıklama*|sonuç bildiri*|sonuç bildirge*|nihai bildiri*|açıklama*",
        C::Noun(N::Document(Some(D::JointStatement)), false),
    ),
    (
        "mutabakat*|mutabakat muhtıra*|muhtıra*|memorandum*|mutabakat zabıt*|mutabakat zapt*",
        C::Noun(N::Document(Some(D::Memorandum)), false),
    ),
    ("deklarasyon*", C::Noun(N::Document(Some(D::Declaration)), false)),
    ("madde|maddeler*|maddesi*|hüküm|hükümler*|hükmü", C::Noun(N::Provisions, false)),
    (
        "taahhüt|taahhütler*|taahhütü*|taahhüdü*|söz|sözü|sözünü|sözler*|vaat|vaatler*|vaadi*|yükümlülük*",
        C::Noun(N::Commitments, false),
    ),
    ("konular*|konu başlık*", C::Noun(N::Topics, false)),
    ("kaynak|kaynağ*|kaynaklar*", C::Noun(N::Sources, false)),
    (
        "anlaşmazlık*|çelişki*|çelişen*|çeliş*|ayrış*|uyuşmazlık*|uyuşm*|tutarsızlık*|farklı*|ne konuda çeliş*|hangi konuda çeliş*|hangi noktada çeliş*|ne konuda ayrış*|hangi konuda ayrış*|nerede ayrış*|nerede çeliş*|neyde ayrış*|neyde farklı*|ne konuda farklı*|farklı şeyler söyl*|farklı bilgi ver*|hemfikir değil*|anlaşamıyor*|ne konuda anlaşamıyor*",
        C::Noun(N::Disputes, false),
    ),
    // Questions.
    ("kaç|kaç tane|sayısı*|sayı|toplam kaç", C::HowMany),
    ("kaç kez|kaç kere|kaç defa|kaç sefer|ne kadar sık|toplam kaç kez", C::HowOften),
    (
        "ne zaman|ne zamandı|ne zamandır|ne vakit|hangi tarihte|hangi tarihler*|tarihi|tarihleri|ne zaman ve nerede",
        C::When,
    ),
    ("nerede|nerde|neredeydi|nereye|hangi ülkede|nerede ve ne zaman", C::Where),
    ("gün|günden", C::DayUnit),
    ("aralıklar*|gün aralıkları*|aralar", C::Gaps),
    ("ortalama*|ortalamada", C::Mean),
    (
        "kaç gün sürdü|kaç gün sürmüş*|ne kadar sürdü|ne kadar sürmüş*|süresi ne kadar*|süresi kaç gün*",
        C::HowLong,
    ),
    ("hangi yıl|hangi yılda|hangi yıllarda|hangi yıllar|hangi sene|hangi senede", C::Year),
    ("yıllara göre|her yıl|yıl yıl|yıl başına|yıl bazında", C::PerYear),
    ("ilkbahar*|bahar*|baharında*", C::Season(21)),
    ("yaz|yazın|yazı|yazında*|yazındaki|yaz aylarında*", C::Season(22)),
    ("sonbahar*|güz|güzün|güzünde*", C::Season(23)),
    ("kış|kışın|kışı|kışında*|kışındaki|kış aylarında*", C::Season(24)),
    ("sondan bir önceki*|sondan ikinci*", C::FromEnd(2)),
    ("sondan üçüncü*", C::FromEnd(3)),
    ("daha çok|daha fazla|daha sık", C::More),
    ("kaçıncı|kaçıncıydı|kaçıncıdır|kaçıncısı*", C::WhichNumber),
    ("sürdü|süren|sürmüş", C::Lasting),
    ("video konferans*|çevrimiçi|video yoluyla|videoyla", C::Mode(M::Video)),
    ("yüz yüze", C::Mode(M::InPerson)),
    ("ertelen*", C::Status(St::Postponed)),
    ("iptal edil*", C::Status(St::Cancelled)),
    ("her|her bir", C::Every),
    (
        "kim|kimler|kimi|kimle|kimlerle|kiminle|kime|kimin|kimdi|kimdir|kimlerdi|kimlerdir|kimleri|kimlere|kimden",
        C::Who,
    ),
    (
        "kaç gün var|kaç gün vardı|kaç gün geçti|kaç gün geçmiş*|kaç gün|gün sayısı|ne kadar zaman geçti|ne kadar süre geçti|kaç günlük",
        C::Days,
    ),
    ("mı|mi|mu|mü|mıydı|miydi|muydu|müydü|mıdır|midir|mudur|müdür|var mıydı|var mı", C::Whether),
    (
        "gözlemci olarak|gözlemci oldu*|gözlemci olduğu*|gözlemci sıfatıyla|gözlemci statüsüyle",
        C::As(R::Observer),
    ),
    ("garantör olarak|garantör sıfatıyla", C::As(R::Guarantor)),
    ("arabulucu olarak|arabulucu sıfatıyla", C::As(R::Mediator)),
    // Presence.
    ("heyet*", C::Delegation),
    (
        "katıl*|katılımıyla|bulunduğu*|bulundu*|bulunan*|hazır bulun*|yer aldı*|yer alan*|yer alıyor*|yer almış*|temsil edil*|iştirak et*|iştirak ed*|gelen*|geldi*|geldiği|olduğu|olduğunda|dahil ol*|masada*|ziyaret ettiği",
        C::Attend,
    ),
    (
        "katılmadı*|katılmayan*|katılmadığı*|katılmadıkları|katılmamış*|katılmıyor*|bulunmadı*|bulunmadığı*|bulunmayan*|yer almadı*|yer almadığı*|yer almayan*|katılımı olmadan|katılımı olmaksızın|temsil edilmedi*|temsil edilmeyen*|temsil edilmediği*|iştirak etmedi*|iştirak etmeyen*|olmadığı*|temsilci göndermedi*|heyet göndermedi*|temsilci göndermeyen*|heyet göndermeyen*|temsilci göndermediği*|yoktu|yok|hiç katılmadı*",
        C::NotAttend,
    ),
    ("gelmedi*|gelmeyen*|gelmediği*|eksik*|kaçırdı*", C::Miss),
    ("olmadan|hariç|değil|dışında kalan|olmaksızın|haricinde", C::Not),
    (
        "boykot*|boykot ettiği*|boykot etti*|boykot eden*|boykot edil*|reddet*|reddettiği|geri çevir*|katılmayı reddet*|katılmayı kabul etme*|gelmeyi reddet*|gitmeyi reddet*|katılmaktan vazgeç*|katılmama kararı al*",
        C::Decline,
    ),
    (
        "başkanlık|başkanlık et*|başkanlık ed*|başkanlık yap*|başkanlığında*|başkanlığını yap*|başkanlığındaki|yönetti*|yöneten*|yönettiği|yönetiminde*|liderlik et*|liderlik ed*|liderlik yap*|liderliğinde*|temsil et*|temsil ed*|temsil eden*|başında|başındaydı|başını çek*|kim başkandı|başkanlığında",
        C::Lead,
    ),
    (
        "görüştü*|görüşen*|görüştüğü*|buluş*|bir araya gel*|temas et*|görüşme yaptı*|görüşme yapan*|görüşme gerçekleştir*|ikili görüşme yap*",
        C::Met,
    ),
    ("adına", C::For),
    // Places.
    (
        "yapılan*|düzenlenen*|gerçekleşen*|gerçekleştirilen*|yapıldığı*|düzenlendiği*|gerçekleştiği*|düzenlendi*|yapıldı*|gerçekleşti*|gerçekleştirildi*|yapılmış*|toplanan*|toplandı*",
        C::HeldIn,
    ),
    (
        "dışında*|dışındaki|yapılmadı*|yapılmayan*|yapılmadığı*|düzenlenmedi*|düzenlenmeyen*",
        C::Outside,
    ),
    (
        "ev sahipliği yap*|ev sahipliği et*|ev sahipliği ed*|ev sahipliğinde*|ev sahipliği|ev sahipliğini yap*|ağırladı*|ağırlayan*|ağırladığı*",
        C::HostedBy,
    ),
    // Time and order.
    ("içinde|sırasında*|süresince|boyunca|esnasında*|kapsamında*", C::In),
    (
        "sonra|sonraki|sonrasında*|sonrası|takip eden|izleyen|ardından|bir sonraki|sonra gelen|sonra yapılan|hemen sonra|hemen sonraki|takip etti|izledi",
        C::After,
    ),
    (
        "önce|önceki|öncesinde*|öncesi|bir önceki|önce yapılan|hemen önce|hemen önceki|evvel",
        C::Before,
    ),
    ("beri|itibaren|bu yana|den beri|den itibaren|başlayarak", C::Since),
    ("kadar|dek|değin|sonuna kadar|sonuna dek", C::Until),
    ("arasında*|arasındaki", C::Between),
    ("ilk|ilki|ilk kez|ilk defa|ilk olarak", C::First),
    ("son|sonuncu*|en son|son kez|son defa|son olarak", C::Last),
    ("gelecek|önümüzdeki", C::Next),
    ("geçen seferki|evvelki", C::Previous),
    ("yarı|yarısı|yarısında*|yarısındaki|yarıyıl*", C::Half),
    ("çeyrek*|çeyreği*|çeyreğ*", C::Quarter),
    ("ve|ile|hem|hem de|ayrıca|artı|de ve", C::And),
    ("veya|ya da|yahut|veyahut", C::Or),
    (
        "her ikisi|her ikisinin|her ikisinin de|her ikisi de|ikisi de|ikisinin de|ikisinin|hepsinin|hepsinin de|üçünün de|üçünün|birlikte|beraber|aynı anda",
        C::Both,
    ),
    ("sadece|yalnızca|yalnız|bir tek|tek başına", C::Only),
    // Texts and promises.
    (
        "anlaştı*|anlaşıl*|anlaşma*|karar*|üzerinde anlaş*|üzerinde mutabık*|üzerinde uzlaş*|kararlaştır*|mutabık*|uzlaş*|kabul edil*|kabul etti*|benimse*|imzala*|karar alın*|karar alındı|karara bağlan*|kararlar alındı|hangi kararlar alındı|alınan|alındı|ele alındı|ele alınan*|görüşüldü|sonuç*",
        C::Agree,
    ),
    (
        "ne diyor|ne deniyor|ne denildi|ne deniliyor|ne denmiş|ne söyleniyor|ne söylüyor|neler söyleniyor|ne yazıyor|neler deniyor",
        C::Say,
    ),
    (
        "söz verildi|söz verdi*|söz ver*|vaat et*|vaat ed*|taahhüt et*|taahhüt ed*|verilen|verildi|verdiği|verdikleri|verdi|üstlen*",
        C::Promise,
    ),
    (
        "bahset*|bahsed*|bahsedil*|anan|anıl*|değin*|geçen|geçtiği|geçiyor*|geçer|adı geçen|adı geçiyor*|adının geçtiği|adı geçtiği|söz eden|söz ed*|söz edil*|zikred*|ele al*|yer veren",
        C::Mention,
    ),
    (
        "atıf*|atıf yap*|atıfta bulun*|gönderme yap*|göndermede bulun*|alıntıla*|dayanan|referans ver*|referans",
        C::Cite,
    ),
    (
        "hakkında*|konusunda*|konusundaki|ilgili|ilişkin|dair|üzerine|yönelik|konulu|konu alan*|bahsiyle",
        C::About,
    ),
    ("vadesi*|vade*|vadeli|süresi*|son tarihi*|teslim tarihi*", C::Due),
    (
        "geç|gecik*|gecikmeli|gecikmeyle|gecikmeli olarak|geç tutulan*|geç tutul*|geç yerine getiril*|gecikmeli tutul*|gecikmeli yerine getiril*|gecikmeli olarak yerine getiril*|gecikmeyle yerine getiril*|gecikmeyle tutul*",
        C::Verdict(S::KeptLate),
    ),
    (
        "tutul*|yerine getiril*|yerine getirdi*|zamanında tutul*|zamanında yerine getiril*|tuttu*|gerçekleştirilmiş",
        C::Verdict(S::Kept),
    ),
    ("kısmen yerine getiril*|kısmen tutul*", C::Verdict(S::KeptInPart)),
    ("ihlal edil*|bozul*|çiğnen*", C::Verdict(S::Missed)),
    (
        "vadesi gelmeyen*|vadesi gelmemiş*|vadesi dolmamış*|henüz vadesi gelmeyen*|henüz vadesi gelmemiş*",
        C::Verdict(S::NotYetDue),
    ),
    ("koşullu|şartlı", C::Verdict(S::Conditional)),
    ("belirsiz*", C::Verdict(S::Undetermined)),
    (
        "tutulmayan*|tutulmadı*|tutulmamış*|yerine getirilmeyen*|yerine getirilmedi*|yerine getirilmemiş*|hiç yerine getirilmeyen*|hiç tutulmayan*|gerçekleşmeyen*|gerçekleşmedi*|tutmadı*|tutmadığı*|yerine getirmedi*",
        C::Unfulfilled,
    ),
    ("karşılaştır*|kıyasla*|arasındaki fark*|farkı ne|farklar*", C::Compare),
    ("en çok|en sık|en fazla|en çok kez|en fazla kez", C::Most),
    ("en uzun|en uzun süre|en uzun süredir|en uzun süreyle", C::Longest),
    ("en kısa|en kısa süre*", C::Shortest),
    ("numaralı|no|nolu|numara", C::NumberMark),
    // What provisions do.
    ("kınadı*|kınayan*|kınan*|kınama*", C::Act(A::Condemns)),
    ("memnuniyetle karşıla*", C::Act(A::Welcomes)),
    ("teyit et*|teyit ed*", C::Act(A::Reaffirms)),
    ("çağrı yap*|çağrıda bulun*", C::Act(A::Calls)),
    ("vurgula*", C::Act(A::Emphasises)),
    ("endişe*", C::Act(A::ExpressesConcern)),
    // Analyses.
    ("nasıl|ne şekilde|ne ölçüde", C::How),
    ("dil|dili|ifade|ifadesi|ifadeler*|üslup|üslubu|söylem*", C::Noun(N::Provisions, false)),
    (
        "kaç gün gecik*|ne kadar gecik*|kaç gün geç*|gecikme|gecikmesi|gecikmeler*|gecikti|gecikmiş*|geciktiği|geciken|kaç gün sarktı|sarktı|rötar*|söz verilen tarihten|söz verilenden|vaat edilen tarihten|vaat edilenden|duyurulan tarihten|planlanandan|planlanan tarihten|vaktinden sonra|zamanında mı|takvimin gerisinde",
        C::Analysis(An::Slippage),
    ),
    ("ev sahibine göre gecikme*|gecikmeler ev sahibine göre", C::Analysis(An::SlippageByHost)),
    (
        "nasıl değişti|değişti|değişiklik|değişiklikleri|değişim*|değişmiş*|evril*|gelişti|gündemden düş*|bildirilerden düş*|metinlerden düş*|düştü|düşmüş|düşen|çıkarıldı|çıkarılmış|kayboldu|kaybolmuş|yok oldu|geri döndü|geri dönmüş|geri geldi|yeniden girdi|yeniden girmiş*|tekrar girdi|sertleşti|güçlendi|yumuşadı|zayıfladı",
        C::Analysis(An::TopicChanges),
    ),
    ("konu matrisi|konular matrisi|matris*", C::Analysis(An::TopicMatrix)),
    (
        "yerini aldı|yerine geçti|yerine geldi|halefi|yerini bıraktı|yerine kim geçti|yerine kim geldi|heyet başkanı değişiklikleri|başkan değişiklikleri|başkan değişikliği|değiştiği",
        C::Analysis(An::HeadChanges),
    ),
    (
        "zaman içinde|yıllar içinde|yıllara göre|ne zamandan ne zamana|görev süreleri",
        C::Analysis(An::HeadTerms),
    ),
    (
        "en merkezi|en merkezî|merkezi|merkezî|merkezilik|merkeziyet*|en bağlantılı|ağ ölçütleri|ağın merkezinde",
        C::Analysis(An::Measures),
    ),
    (
        "ağ|ağı|ağında|ağının|ağındaki|görüşme ağı|görüşme ağında|ilişki ağı|bağlar",
        C::Analysis(An::Ties),
    ),
    ("madde madde|yan yana|paragraf paragraf", C::Analysis(An::Points)),
    (
        "atıf yapmayı bırak*|atıf yapmayı kes*|son atıf|son kez atıf|atıf geçmişi|en çok atıf yapılan|en çok atıf alan|en sık atıf yapılan|en çok anılan belge*",
        C::Analysis(An::CitationHistory),
    ),
    (
        "kim kiminle görüştü|kimler kimlerle görüştü|kim kiminle bir araya geldi|kim kimle görüştü",
        C::Analysis(An::Sides),
    ),
    // Words that carry nothing: question words of which the answer's columns take care, politeness,
    // and the delegation that stands beside its country.
    (
        "hangi|hangisi|hangisiydi|hangisidir|hangileri|hangileriydi|hangileridir|ne|neyi|neyde|nedir|neydi|neler|nelerdir|nelerdi|olan|bütün|tüm|tümü|hepsi|olanlar|olanları|olarak|göster*|listele*|sırala*|say|sayın|sayar|lütfen|rica|ederim|bana|bize|ver|verin|verir|söyle|söyleyin|söyler|anlat|anlatır|misin|misiniz|mısın|mısınız|musun|musunuz|müsün|müsünüz|acaba|istiyorum|isterim|istiyoruz|öğrenmek|görmek|bilmek|merak|ediyorum|bul|bulur|getir|getirir|tarih|tarihte|tarihinde|liste|listesi|listesini|hükümet*|yıl|yılı|yılında*|yılındaki|yılından|yılının|yılın|yılları|yıllar*|sene|senesi*|ama|fakat|ancak|lakin|de|da|bu|o|şu|oldu|olduğunu|olmuş|vardı|var|idi|etti|edildi|edilen|ettiği|süreci|sürecinin|formatı|formatındaki|astana formatındaki|kez|kere|defa|sefer|arasından|içinden|yeniden|tekrar|diye|ise|bir|sırada|tarafı|tarafının|tarafından|ki|için|tarihli|suriye konulu|ay|ayı|ayında*|ayındaki|geçti|gelmiş|yapıyor|yapan|yaptı|yaptığı|düzeyinde|isim|isimleri|adları|bilgi|konuda|ne konuda|hangi konuda|noktada|üzerinde|toplam|tam|hiç|temsilci*",
        C::Filler,
    ),
];
