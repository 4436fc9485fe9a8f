//! Turkish phrases and what they mean.

use crate::analysis::Standing as S;
use crate::ask::concept::{Concept as C, Noun as N};
use crate::model::{
    Act as A, DocumentKind as D, EventKind as E, EventStatus as St, Level as L, Mode as M,
    PartyKind as P, Role as R,
};

pub(super) const PHRASES: &[(&str, C)] = &[
    // Kinds of things.
    (
        "tur|turu|turda|turun|tura|turdan|turdaki|turla|turunda|turundaki|turunun|turuna|turundan|turuyla|turuydu|turdu|görüşme turu*|müzakere turu*|astana toplantısı*|astana turu|astana turuna|astana turunda|astana turunun|görüşme turunda|astana görüşmeleri turu*|tur toplantısı*|turumuz*|toplantı turu*|müzakerelerin turu*|görüşmelerin turu*|turunu|turuydu|turdur|turdaydı",
        C::Noun(N::Event(Some(E::Round)), true),
    ),
    (
        "turlar*|astana turları*|astana görüşme turları*|görüşme turları*|müzakere turları*|astana toplantıları*",
        C::Noun(N::Event(Some(E::Round)), false),
    ),
    (
        "zirve|zirvesi|zirvede|zirveye|zirvesine|zirvesinde|zirvesindeki|zirvesinin|zirvesinden|zirvesiyle|zirveden|zirvenin|zirvedeki|üçlü zirve|üçlü zirvede|üçlü zirvenin|üçlü zirvesi|liderler zirvesi|liderler zirvesinde|üçlü zirvesinde|zirveyi|zirvesini|zirveydi|üçlü liderler zirvesi|devlet başkanları zirvesi",
        C::Noun(N::Event(Some(E::Summit)), true),
    ),
    ("zirveler*|üçlü zirveler*|liderler zirveleri*", C::Noun(N::Event(Some(E::Summit)), false)),
    (
        "dışişleri bakanları toplantı*|bakanlar toplantı*|bakan toplantı*|bakanlar düzeyinde* toplantı*|bakan düzeyinde* toplantı*|dışişleri bakanları görüşme*|bakanlar düzeyinde* görüşme*|bakan düzeyinde* görüşme*|dışişleri bakanları buluşma*|bakanlar buluşma*|bakanlık toplantı*|bakanlar zirve*|dışişleri bakanlarının toplantı*|dışişleri bakanlarının buluşma*|bakanların toplantı*",
        C::Noun(N::Event(Some(E::Ministerial)), false),
    ),
    ("kongre*", C::Noun(N::Event(Some(E::Congress)), true)),
    (
        "teknik toplantı*|teknik görüşme*|teknik istişare*|teknik düzeyde* toplantı*|teknik düzeyde* görüşme*|teknik buluşma*|uzman toplantı*|uzmanlar düzeyinde* toplantı*|uzmanlar toplantı*",
        C::Noun(N::Event(Some(E::TechnicalMeeting)), false),
    ),
    (
        "tutuklular çalışma grub*|alıkonulanlar çalışma grub*|alıkonulan* çalışma grub*|esirler çalışma grub*|çalışma grub*|çalışma grupları*|çalışma grubu toplantı*",
        C::Noun(N::Event(Some(E::WorkingGroup)), false),
    ),
    (
        "baş başa görüş*|birebir görüş*|ikili görüş*|ikili görüşme*|ikili toplantı*|ikili temas*|ikili buluşma*|baş başa görüşme*|ikili müzakere*|birebir görüşme*|ikili istişare*",
        C::Noun(N::Event(Some(E::Bilateral)), false),
    ),
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
        "toplantı|toplantıda|toplantıya|toplantının|toplantıdan|toplantıdaki|toplantısı|toplantısında|toplantısına|toplantısının|toplantısından|toplantısını|toplantıyı|toplantıyla|buluşma|buluşması|buluşmada|buluşmanın|buluşmasında|buluşmaya|oturum|oturumda|oturumu|görüşme|görüşmesi|görüşmesinde|görüşmede|görüşmeye|görüşmenin|görüşmedeki|müzakere",
        C::Noun(N::Meeting, true),
    ),
    (
        "toplantılar*|görüşmeler*|müzakereler*|buluşmalar*|temaslar*|istişareler*",
        C::Noun(N::Meeting, false),
    ),
    ("olay|olayı|etkinlik|etkinlikte|etkinliği", C::Noun(N::Event(None), true)),
    ("olaylar*|etkinlikler*", C::Noun(N::Event(None), false)),
    ("ülke|devlet", C::Noun(N::Party(Some(P::State)), true)),
    ("ülkeler*|devletler*|katılımcı ülkeler*", C::Noun(N::Party(Some(P::State)), false)),
    (
        "örgütler*|kuruluşlar*|uluslararası örgütler*|uluslararası kuruluşlar*",
        C::Noun(N::Party(Some(P::Intergovernmental)), false),
    ),
    (
        "taraf|tarafın|tarafların|taraflar*|katılımcı sayısı|hangi heyet|hangi heyetler*|katılımcı|katılımcılar*|katılanlar*|iştirakçi*",
        C::Noun(N::Party(None), false),
    ),
    (
        "gözlemci*|gözlemciler*|gözlemci ülke*|gözlemci devlet*|gözlemci statüsü*",
        C::Noun(N::Role(R::Observer), false),
    ),
    ("garantör*|garantör ülke*|garantör devlet*", C::Noun(N::Role(R::Guarantor), false)),
    ("arabulucu*", C::Noun(N::Role(R::Mediator), false)),
    ("ev sahibi*|ev sahipleri*", C::Noun(N::Role(R::Host), false)),
    (
        "başkanı*|başkanları*|heyetin başı*|heyet başı*|delegasyon başkan*|delegasyonun başkan*|heyetinin başkan*|heyetlerinin başkan*|heyetlerin başkan*|heyetin başkan*|heyet başkan*|heyet lider*|heyetinin lideri*|başkanlar*",
        C::Noun(N::Heads, false),
    ),
    (
        "kişi|kişiler*|kişinin|kişilerin|isimler*|hangi isim|hangi isimler*|insan|insanlar|üye|üyeler*|üyesi|heyet* üye*|delege*|diplomat*",
        C::Noun(N::People, false),
    ),
    (
        "şehir*|şehr*|hangi şehir*|hangi kent*|yerler*|kent|kente|kentte|kentler*",
        C::Noun(N::Places, false),
    ),
    (
        "görevler*|görevi|hangi görev*|makam*|mevki*|unvan*|hangi makam*|hangi unvan*",
        C::Noun(N::Offices, false),
    ),
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
    (
        "daimi temsilci*|bm daimi temsilci*|daimî temsilci*|bm daimî temsilci*",
        C::Office("permanent representative", L::Ambassador),
    ),
    ("sözcü*", C::Office("spokes", L::Other)),
    ("belge*|metin*|metn*|evrak*|doküman*", C::Noun(N::Document(None), false)),
    (
        "bildiri*|ortak bildiri*|ortak açıklama*|sonuç bildiri*|sonuç bildirge*|nihai bildiri*|açıklama*|bildirge*|ortak metin*",
        C::Noun(N::Document(Some(D::JointStatement)), false),
    ),
    (
        "mutabakat*|mutabakat muhtıra*|muhtıra*|memorandum*|mutabakat zabıt*|mutabakat zapt*",
        C::Noun(N::Document(Some(D::Memorandum)), false),
    ),
    ("deklarasyon*", C::Noun(N::Document(Some(D::Declaration)), false)),
    (
        "hangi kararlara|bm kararları*|güvenlik konseyi kararları*|bmgk kararları*",
        C::Noun(N::Document(Some(D::Resolution)), false),
    ),
    ("protokol*|ek protokol*", C::Noun(N::Document(Some(D::Protocol)), false)),
    (
        "hangi karar*|kararlar*|ne gibi kararlar*|madde|maddeler*|maddesi*|hüküm|hükümler*|hükmü",
        C::Noun(N::Provisions, false),
    ),
    (
        "taahhüt|taahhütler*|taahhütü*|taahhüdü*|söz|sözü|sözünü|sözler*|vaat|vaatler*|vaadi*|vaad|vaadler*|yükümlülük*|yükümlülüğ*|verilen söz*|verilen taahhüt*|sözlerden|sözün|söze",
        C::Noun(N::Commitments, false),
    ),
    (
        "konular*|konu başlık*|hangi konu*|gündem madde*|gündem başlık*|başlıklar*|ne konu*|temalar*",
        C::Noun(N::Topics, false),
    ),
    (
        "kaynaklar arasında|kaynaklar arasındaki|kaynak|kaynağ*|kaynaklar*|nereden biliniyor|nereden biliyoruz|neye dayan*|hangi kaynağ*|dayanağı*",
        C::Noun(N::Sources, false),
    ),
    (
        "anlaşmazlık*|ihtilaf*|tartışmalı*|çelişkili*|birbirini tutmuyor*|birbirini tutmayan*|birbiriyle çeliş*|birbirleriyle çeliş*|farklılık*|çelişki*|çelişen*|çeliş*|ayrış*|uyuşmazlık*|uyuşm*|tutarsızlık*|farklı*|ne konuda çeliş*|hangi konuda çeliş*|hangi noktada çeliş*|ne konuda ayrış*|hangi konuda ayrış*|nerede ayrış*|nerede çeliş*|neyde ayrış*|neyde farklı*|ne konuda farklı*|farklı şeyler söyl*|farklı bilgi ver*|hemfikir değil*|anlaşamıyor*|ne konuda anlaşamıyor*",
        C::Noun(N::Disputes, false),
    ),
    // Questions.
    (
        "kaç|kaç tane|kaçı|kaçında|kaçına|kaçını|sayısı*|sayı|toplam kaç|ne kadar çok|adedi|kaç adet",
        C::HowMany,
    ),
    ("kaç kez|kaç kere|kaçar kez|kaç defa|kaç sefer|ne kadar sık|toplam kaç kez", C::HowOften),
    (
        "ne zaman|ne zamandı|ne zamanki|hangi gün|hangi günlerde|hangi ay|hangi ayda|hangi tarihlerde|tarihini|tarihine|tarihinin|tarihlerini|tarihleriyle|tarihiyle|ne zamandır|ne vakit|hangi tarihte|hangi tarihler*|tarihi|tarihleri|ne zaman ve nerede",
        C::When,
    ),
    (
        "nerede|nerde|nerelerde|neresi|nerededir|neresiydi|nereleriydi|nerelerdi|neredeydi|nereye|hangi ülkede|nerede ve ne zaman",
        C::Where,
    ),
    ("neden|niçin|niye|hangi nedenle|ne sebeple|hangi sebeple|hangi gerekçeyle", C::Why),
    ("gün|günden", C::DayUnit),
    ("uzun|fazla|aşkın|daha uzun", C::MoreThan),
    ("kısa|daha kısa|daha az", C::LessThan),
    ("aralıklar*|gün aralıkları*|aralar|arası", C::Gaps),
    ("ortalama*|ortalamada|ortalama süre*|ortalama zaman*", C::Mean),
    (
        "kaç gün sürdü|kaç gün sürmüş*|ne kadar sürdü|ne kadar sürmüş*|süresi ne kadar*|süresi kaç gün*|ne kadar süreyle|kaç gün sürüyor",
        C::HowLong,
    ),
    ("hangi yıl|hangi yılda|hangi yıllarda|hangi yıllar|hangi sene|hangi senede", C::Year),
    ("yıllara göre|her yıl|yıl yıl|yıl başına|yıl bazında", C::PerYear),
    ("ilkbahar*|bahar*|baharında*", C::Season(21)),
    ("yaz|yazın|yazı|yazında*|yazındaki|yaz aylarında*", C::Season(22)),
    ("sonbahar*|güz|güzün|güzünde*", C::Season(23)),
    ("kış|kışın|kışında*|kışındaki|kış aylarında*", C::Season(24)),
    ("sürdü|süren|sürmüş|sürmüştü|sürüyor|süreli", C::Lasting),
    (
        "video konferans*|videokonferans*|telekonferans*|uzaktan|sanal|online|çevrimiçi|video yoluyla|videoyla",
        C::Mode(M::Video),
    ),
    ("telefonla|telefonda|telefon yoluyla|telefon üzerinden", C::Mode(M::Telephone)),
    ("yüz yüze", C::Mode(M::InPerson)),
    ("ertelen*", C::Status(St::Postponed)),
    ("iptal edil*", C::Status(St::Cancelled)),
    ("her|her bir", C::Every),
    (
        "bütün|tüm|tümü|tümünün|tümünde|tümüne|hepsi|hepsinde|hepsine|tamamı|tamamında|tamamına",
        C::All,
    ),
    (
        "kim|kimler|kimi|kimle|kimlerle|kiminle|kime|kimin|kimdi|kimdir|kimlerdi|kimlerdir|kimleri|kimlere|kimden|kimlerden|kimlerin|kimmiş|kimlermiş|kimse|kimlerce|kim kim",
        C::Who,
    ),
    (
        "arasındaki süre|arasında geçen süre|arasındaki zaman|arasında geçen zaman|kaç gün var|kaç gün vardı|kaç gün geçti|kaç gün geçmiş*|kaç gün|gün sayısı|ne kadar zaman geçti|ne kadar süre geçti|kaç günlük",
        C::Days,
    ),
    (
        "mı|mi|mu|mü|mıydı|miydi|muydu|müydü|mıdır|midir|mudur|müdür|mıymış|miymiş|muymuş|müymüş|mıdırlar|mıydılar|miydiler|muydular|müydüler|var mıydı|var mı|var mıdır|var mıymış|yok mu|yok muydu|oldu mu|olmuş mu|hiç oldu mu|olmuş muydu|oldu muydu|doğru mu",
        C::Whether,
    ),
    ("varsa|eğer varsa|öyleyse|evetse|olduysa|eğer öyleyse|cevap evetse", C::IfSo),
    (
        "davet edil*|davetli*|davet al*|davet etti*|çağrıl*|çağrılı*|çağrıldığı*|davet edildiği*|davet",
        C::Invited,
    ),
    (
        "gözlemci olarak|gözlemci oldu*|gözlemci olduğu*|gözlemci sıfatıyla|gözlemci statüsüyle|gözlemci statüsünde*|gözlemciydi|gözlemci konumunda*|gözlemci sıfatı taşı*|gözlemci olan",
        C::As(R::Observer),
    ),
    (
        "garantör olarak|garantör sıfatıyla|garantör oldu*|garantör olduğu*|garantör statüsüyle",
        C::As(R::Guarantor),
    ),
    (
        "arabulucu olarak|arabulucu sıfatıyla|arabulucu oldu*|arabulucu olduğu*|arabulucu rolünde*|arabuluculuk yap*|arabuluculuk et*",
        C::As(R::Mediator),
    ),
    // Presence.
    ("heyet*|delegasyon*", C::Delegation),
    (
        "katıl*|katılımıyla|bulunduğu*|bulundu*|bulunan*|hazır bulun*|yer aldı*|yer alan*|yer alıyor*|yer almış*|temsil edil*|iştirak et*|iştirak ed*|gelen*|geldi*|geldiği|olduğu|olduğunda|dahil ol*|masada*|masadaydı|masadaki*|aynı masada*|aynı masaya otur*|masaya otur*|masaya oturduğu*|bir masada*|masanın etrafında*|bulunmuş*|bulunuyor*|bulunmakta*|yer alır*|yer almakta*|hazır ol*|bulunup|katılıp|gelip|yer alıp|hazır bulunduğu*|gelmiş|gelmişti|gelir|gitti*|giden*|gittiği*|heyet gönderdi*|heyet gönderen*|heyet gönderdiği*|temsilci gönderdi*|temsilci gönderen*|temsilci gönderdiği*|temsilci yollad*|heyet yollad*|boy göster*|vardı|teşrif et*|katılım göster*|katılım sağla*|iştirak|olduklar*|bulunduklar*|ziyaret ettiği",
        C::Attend,
    ),
    (
        "katılmadı*|katılmayan*|katılmadığı*|katılmadıkları|katılmamış*|katılmıyor*|bulunmadı*|bulunmadığı*|bulunmayan*|yer almadı*|yer almadığı*|yer almayan*|katılımı olmadan|katılımı olmaksızın|temsil edilmedi*|temsil edilmeyen*|temsil edilmediği*|iştirak etmedi*|iştirak etmeyen*|olmadığı*|temsilci göndermedi*|heyet göndermedi*|temsilci göndermeyen*|heyet göndermeyen*|temsilci göndermediği*|yoktu|yok|hiç katılmadı*|kabul edilmeyen*|kabul edilmedi*|kabul edilmemiş*|kabul edilmediği*|yayımlanmayan*|yayımlanmadı*|yayımlanmadığı*|yayınlanmayan*|yayınlanmadı*|yayınlanmadığı*|imzalanmayan*|imzalanmadı*|imzalanmadığı*|çıkmayan*|çıkmadı*|çıkmadığı*|kararlaştırılmayan*|kararlaştırılmadı*|katılmadan|katılmaksızın|katılmayıp|katılım göstermedi*|katılım sağlamadı*|katılım sağlamayan*|katılım göstermeyen*|katılım göstermediği*|hazır bulunmadı*|hazır bulunmayan*|hazır bulunmadığı*|hazır olmadığı*|temsil edilmemiş*|yer almamış*|bulunmamış*|bulunmuyor*|bulunmadığı*|bulunmadıkları|olmadıkları|olmadı|olmayan|masada yoktu|masada olmayan*|masada olmadığı*|masaya oturmadı*|masaya oturmayan*",
        C::NotAttend,
    ),
    (
        "gelmedi*|gelmeyen*|gelmediği*|gelmemiş*|gitmedi*|gitmeyen*|gitmediği*|hiç gelmedi*|eksik*|kaçırdı*",
        C::Miss,
    ),
    (
        "gözlemcisiz*|garantörsüz*|arabulucusuz*|olmadan|hariç|değil|değildi|değildir|dışındakiler|haricindeki|dışında kalan|olmaksızın|haricinde",
        C::Not,
    ),
    (
        "boykot*|boykot ettiği*|boykot etti*|boykot eden*|boykot edil*|reddet*|reddettiği|geri çevir*|katılmayı reddet*|katılmayı kabul etme*|gelmeyi reddet*|gitmeyi reddet*|katılmaktan vazgeç*|katılmama kararı al*",
        C::Decline,
    ),
    (
        "yönetiyor*|yönetir*|başkanlık|başkanlık et*|başkanlık ed*|başkanlık yap*|başkanlığında*|başkanlığını yap*|başkanlığındaki|yönetti*|yöneten*|yönettiği|yönetiminde*|liderlik et*|liderlik ed*|liderlik yap*|liderliğinde*|temsil et*|temsil ed*|temsil eden*|başında|başındaki|başındaydı|başına|başına geç*|başına geçen*|riyaset et*|başkanlık etmiş*|başkanlık ettiği|başkandı|başkanlığındaydı|önderlik et*|yönetmiş*|başını çek*|kim başkandı|başkanlığında",
        C::Lead,
    ),
    (
        "görüştü*|görüşen*|görüşmüş*|görüşüldü|yüz yüze görüş*|masaya oturup görüş*|temasta bulun*|görüştüğü*|buluş*|bir araya gel*|temas et*|görüşme yaptı*|görüşme yapan*|görüşme gerçekleştir*|ikili görüşme yap*",
        C::Met,
    ),
    ("adına", C::For),
    // Places.
    (
        "yapılan*|yapılmıştı|yapılıyor*|yapılacak*|yapılabildi|düzenlenmiş*|düzenleniyor*|toplanmış*|gerçekleşmiş*|gerçekleştirilmiş*|icra edil*|tertiplen*|tertip edil*|yer aldığı şehir|düzenlenen*|gerçekleşen*|gerçekleştirilen*|yapıldığı*|düzenlendiği*|gerçekleştiği*|düzenlendi*|yapıldı*|gerçekleşti*|gerçekleştirildi*|yapılmış*|toplanan*|toplandı*",
        C::HeldIn,
    ),
    (
        "dışında*|dışındaki|dışındakiler|haricinde yapılan|yapılmadı*|yapılmayan*|yapılmadığı*|düzenlenmedi*|düzenlenmeyen*",
        C::Outside,
    ),
    (
        "ev sahipliği yapmayan*|ev sahipliği yapmadı*|ev sahipliği yapmadığı*|ev sahipliği yaptırmayan*|ev sahipliği yaptırılmayan*|ev sahipliği etmeyen*|ev sahipliği etmedi*|ev sahibi olmayan*|ev sahibi olmadığı*|ev sahibi değil*|ağırlamayan*|ağırlamadı*|ağırlamadığı*",
        C::NotHosted,
    ),
    (
        "ev sahipliğindeki*|ev sahibiydi|ev sahibi oldu*|ev sahibi olduğu*|ev sahipliği yaptığı*|ağırlamış*|evsahipliği*|ev sahipliği yap*|ev sahipliği et*|ev sahipliği ed*|ev sahipliğinde*|ev sahipliği|ev sahipliğini yap*|ağırladı*|ağırlayan*|ağırladığı*",
        C::HostedBy,
    ),
    // Time and order.
    (
        "içinde|içerisinde|dönemde|döneminde|sırasında*|süresince|boyunca|esnasında*|kapsamında*",
        C::In,
    ),
    (
        "sonra|sonraki|sonrakinin|akabinde|hemen ardından|ardındaki|ertesinde|sonrasında*|sonrası|takip eden|izleyen|ardından|bir sonraki|sonra gelen|sonra yapılan|hemen sonra|hemen sonraki|takip etti|izledi",
        C::After,
    ),
    (
        "önce|önceki|öncekinin|hemen öncesinde|arifesinde|öncesinde*|öncesi|bir önceki|önce yapılan|hemen önce|hemen önceki|evvel",
        C::Before,
    ),
    ("beri|itibaren|bu yana|den beri|den itibaren|başlayarak", C::Since),
    ("kadar|dek|değin|sonuna kadar|sonuna dek|sonundan önce|sonundan önceki|en geç", C::Until),
    ("arasında*|arasındaki", C::Between),
    ("ilk|ilki|ilkin|ilkinde|ilk defasında|en erken|en eski|ilk kez|ilk defa|ilk olarak", C::First),
    ("son|sonuncu*|en sonuncu*|en son kez|en yeni|en son|son kez|son defa|son olarak", C::Last),
    ("sondan bir önceki*|sondan ikinci*|sondan bir evvelki*", C::FromEnd(2)),
    ("sondan üçüncü*", C::FromEnd(3)),
    ("daha çok|daha fazla|daha sık", C::More),
    ("kaçıncı|kaçıncıydı|kaçıncıdır|kaçıncısı*", C::WhichNumber),
    ("gelecek|önümüzdeki|müteakip", C::Next),
    ("geçen seferki|evvelki", C::Previous),
    ("yarı|yarısı|yarısında*|yarısındaki|yarıyıl*", C::Half),
    ("çeyrek*|çeyreği*|çeyreğ*", C::Quarter),
    ("ve|ile|hem|hem de|ayrıca|artı|de ve", C::And),
    ("veya|ya da|yahut|veyahut", C::Or),
    (
        "her ikisi|her iki|her ikisine de|ikisine de|hepsine|her ikisinde de|ikisinde de|ikisinde|her ikisinin|her ikisinin de|her ikisi de|ikisi de|ikisinin de|ikisinin|hepsinin|hepsinin de|üçünün de|üçünün|birlikte|beraber|aynı anda",
        C::Both,
    ),
    ("sadece|yalnızca|salt|münhasıran|yalnız|bir tek|tek başına", C::Only),
    // Texts and promises.
    (
        "anlaştı*|anlaşma sağla*|anlaşmaya var*|mutabakata var*|uzlaşma*|uzlaşı*|sonuca bağlan*|sonuçlan*|kabul görmüş*|kabul görd*|karara var*|alınmış*|alınıyor|aldılar|aldığı|anlaşıl*|anlaşma*|karar*|üzerinde anlaş*|üzerinde mutabık*|üzerinde uzlaş*|kararlaştır*|mutabık*|uzlaş*|kabul edil*|kabul etti*|benimse*|karar alın*|karar alındı|karara bağlan*|alınan|alındı|ele alındı|ele alınan*|görüşüldü|sonuç*",
        C::Agree,
    ),
    (
        "ne diyor|ne deniyor|ne denildi|ne deniliyor|ne denmiş|ne söyleniyor|ne söylüyor|neler söyleniyor|ne yazıyor|neler deniyor|neler söylen*|ne söylenmiş|ne söylendi|ne denilmiş|ne denilmekte*|ne geçiyor|neler geçiyor|ne yazılı|neler yazıyor|ne yazıyordu|ne diyordu|nasıl geçiyor|nasıl ifade edil*|ne ifade ediyor|neler yer alıyor|neler yer aldı|ne yer alıyor|ne dendi|ne dediler|ne kararlaştır*|neler kararlaştır*|ne kararı alın*|ne karar alın*|neye karar ver*|nelere karar ver*",
        C::Say,
    ),
    (
        "söz verildi|söz verdi*|söz ver*|vaat et*|vaat ed*|taahhüt et*|taahhüt ed*|verilen|verildi|verdiği|verdikleri|verdi|üstlen*|söz vermiş*|vadet*|vaad et*|vaad ed*|taahhütte bulun*|verilip|söz verilmiş*|verilmiş|vermiş",
        C::Promise,
    ),
    (
        "söz etmeyen*|söz etmiyor*|söz etmedi*|bahsetmeyen*|bahsetmiyor*|bahsetmedi*|bahsetmediği*|bahsedilmeyen*|bahsedilmedi*|bahsedilmediği*|değinmeyen*|değinilmeyen*|değinmiyor*|değinmediği*|anmayan*|anılmayan*|anılmadığı*|anılmıyor*|yer vermeyen*|yer vermiyor*|yer vermediği*|atıf yapmayan*|atıf yapmıyor*|atıfta bulunmayan*|gönderme yapmayan*|geçmeyen*|geçmediği*|geçmiyor*|zikretmeyen*|zikredilmeyen*|ele alınmayan*",
        C::NotMention,
    ),
    (
        "vurgusu|değinil*|değinen*|değiniyor*|değindi*|adı anıl*|adı anılan|sözü edil*|sözü geç*|yer ver*|dile getir*|gündeme gel*|gündeme getir*|konu edil*|konu ed*|ele alınmış*|girdi*|giren|girmiş*|işlen*|bahset*|bahsed*|bahsedil*|anan|anıl*|değin*|geçen|geçtiği|geçiyor*|geçer|adı geçen|adı geçiyor*|adının geçtiği|adı geçtiği|söz eden|söz ed*|söz edil*|zikred*|ele al*|yer veren",
        C::Mention,
    ),
    (
        "atıf*|atfen|atıf ver*|gönderme*|atıfta*|atıf yap*|atıfta bulun*|gönderme yap*|göndermede bulun*|alıntıla*|dayanan|referans ver*|referans",
        C::Cite,
    ),
    (
        "hakkında*|konusunda*|konusundaki|ilgili|ilişkin|dair|üzerine|yönelik|konulu|konu alan*|bahsiyle|hususunda*|meselesi*|meselesinde*|konusu|konusunu|konusunun|konusuna|alanında*|başlığında*|bağlamında|noktasında|hakkındaki|üzerindeki|ilgilendiren|konusundaki",
        C::About,
    ),
    (
        "süre|sürede|süreye|dolan|dolacak|dolmuş|biten|sona eren|vadesi dolan*|vadesi biten*|süresi dolan*|vadesi gelen*|vadesi*|vade*|vadeli|süresi*|son tarihi*|teslim tarihi*",
        C::Due,
    ),
    (
        "yapma|yapılması*|düzenleme|düzenlenmesi*|düzenlemek|yapmak|toplanma|toplanması*|toplama|gerçekleştirme*",
        C::Hold,
    ),
    (
        "geç|gecik*|gecikmeli|gecikmeyle|gecikmeli olarak|geç tutulan*|geç tutul*|geç yerine getiril*|gecikmeli tutul*|gecikmeli yerine getiril*|gecikmeli olarak yerine getiril*|gecikmeyle yerine getiril*|gecikmeyle tutul*",
        C::Verdict(S::KeptLate),
    ),
    (
        "zamanında yerine get*|zamanında tut*|vaktinde yerine get*|süresinde yerine get*|tutulup|tutulmuş*|yerine gel*|gereği yapıl*|hayata geç*|sözünde dur*|sözünü tut*|tutul*|yerine getiril*|yerine getirdi*|zamanında tutul*|zamanında yerine getiril*|tuttu*|gerçekleştirilmiş",
        C::Verdict(S::Kept),
    ),
    ("kısmen yerine getiril*|kısmen tutul*", C::Verdict(S::KeptInPart)),
    ("ihlal edil*|bozul*|çiğnen*|çiğned*|ihlal et*|kaçırıl*", C::Verdict(S::Missed)),
    (
        "vadesi gelmeyen*|vadesi gelmemiş*|vadesi dolmamış*|henüz vadesi gelmeyen*|henüz vadesi gelmemiş*|askıda kalan*|askıda olan*|askıda*|bekleyen*|beklemede*|henüz sonuçlanmayan*|henüz sonuçlanmamış*|süresi dolmamış*|süresi dolmayan*",
        C::Verdict(S::NotYetDue),
    ),
    ("koşullu|şartlı", C::Verdict(S::Conditional)),
    (
        "belirsiz*|akıbeti bilinmeyen*|akıbeti belirsiz*|sonucu bilinmeyen*|sonucu belirsiz*",
        C::Verdict(S::Undetermined),
    ),
    (
        "tutulmayan*|tutulmadı*|tutulmamış*|yerine getirilmeyen*|yerine getirilmedi*|yerine getirilmemiş*|hiç yerine getirilmeyen*|hiç tutulmayan*|gerçekleşmeyen*|gerçekleşmedi*|tutmadı*|tutmadığı*|yerine getirmedi*|yerine getirmediği*|yerine getirmeyen*|yerine gelmedi*|yerine gelmeyen*|yerine gelmemiş*|sözünde durmadı*|sözünü tutmadı*|tutmayan*|hayata geçmeyen*|hayata geçirilmeyen*|hayata geçmedi*|hayata geçirilmedi*|kağıt üzerinde kalan*|boşa çıkan*|yapılmayan taahhüt*|yapılmayan söz*",
        C::Unfulfilled,
    ),
    (
        "karşılaştır*|mukayese*|arasında ne fark*|ne farkı var|arasında ne gibi fark*|ortak noktalar*|kıyasla*|arasındaki fark*|farkı ne|farklar*",
        C::Compare,
    ),
    (
        "en çok|en sık|en sık katılan|en yüksek sayıda|en kalabalık|en fazla|en çok kez|en fazla kez",
        C::Most,
    ),
    ("en uzun|en uzun sür*|en uzun süre|en uzun süredir|en uzun süreyle", C::Longest),
    ("en kısa|en kısa süre|en kısa sür*", C::Shortest),
    (
        "bakan düzeyinde*|bakanlar düzeyinde*|bakan seviyesinde*|dışişleri bakanı düzeyinde*|bakanlar seviyesinde*",
        C::Level(L::Minister),
    ),
    (
        "bakan yardımcısı düzeyinde*|bakan yardımcıları düzeyinde*|bakan yardımcısı seviyesinde*",
        C::Level(L::DeputyMinister),
    ),
    (
        "büyükelçi düzeyinde*|büyükelçi seviyesinde*|büyükelçiler düzeyinde*",
        C::Level(L::Ambassador),
    ),
    ("uzman düzeyinde*|uzmanlar düzeyinde*|teknik düzeyde*", C::Level(L::Expert)),
    ("özel temsilci düzeyinde*|özel temsilciler düzeyinde*", C::Level(L::SpecialEnvoy)),
    (
        "cumhurbaşkanı düzeyinde*|cumhurbaşkanları düzeyinde*|liderler düzeyinde*|devlet başkanları düzeyinde*",
        C::Level(L::President),
    ),
    ("numaralı|no|nolu|numara", C::NumberMark),
    (
        "yerini aldı|yerini alan*|yerini almış*|yerine geçti|yerine geçen*|yerine geldi|yerine gelen*|halefi*|yerine kim geçti|yerine kim geldi",
        C::Succeed,
    ),
    ("selefi*|öncülü*|başına geçmeden önce|geçmeden önce", C::Precede),
    ("kazakça", C::InLanguage("kk")),
    ("rusça", C::InLanguage("ru")),
    ("türkçe", C::InLanguage("tr")),
    ("ingilizce", C::InLanguage("en")),
    ("arapça", C::InLanguage("ar")),
    ("farsça", C::InLanguage("fa")),
    ("imzala*|imza at*|imzası bulunan*|imzacı*|imzacılar*|yayımla*|yayınla*", C::Issue),
    // What provisions do.
    (
        "kınadı*|kınayan*|kınan*|kınama|kınaması*|kınamalar*|kınıyor*|kınamış*|lanetle*",
        C::Act(A::Condemns),
    ),
    (
        "memnuniyetle karşıla*|memnuniyetle karşılan*|memnuniyet ifade*|memnuniyet duy*|takdirle karşıla*",
        C::Act(A::Welcomes),
    ),
    ("teyit et*|teyit ed*|teyid et*|teyid ed*|bir kez daha teyit*", C::Act(A::Reaffirms)),
    ("çağrı yap*|çağrıda bulun*|çağrısı*|çağrısında bulun*|çağrı*", C::Act(A::Calls)),
    ("vurgula*|vurgulan*|vurgu yap*|altını çiz*|altı çizil*", C::Act(A::Emphasises)),
    ("endişe*|kaygı*", C::Act(A::ExpressesConcern)),
    ("reddedil*|reddini*|reddeden madde*", C::Act(A::Rejects)),
    ("teşekkür*|minnettar*|şükran*", C::Act(A::Thanks)),
    // Words that carry nothing: question words of which the answer's columns take care, politeness,
    // and the delegation that stands beside its country.
    (
        "hangi|hangisi|hangisiydi|hangisidir|hangileri|hangileriydi|hangileridir|ne|neyi|neyde|nedir|neydi|neler|nelerdir|nelerdi|olan|olanlar|olanları|olarak|göster*|listele*|sırala*|say|sayın|sayar|lütfen|rica|ederim|bana|bize|ver|verin|verir|söyle|söyleyin|söyler|anlat|anlatır|misin|misiniz|mısın|mısınız|musun|musunuz|müsün|müsünüz|acaba|istiyorum|isterim|istiyoruz|öğrenmek|görmek|bilmek|merak|ediyorum|bul|bulur|getir|getirir|tarih|tarihte|tarihinde|liste|listesi|listesini|hükümet*|yıl|yılı|yılında*|yılındaki|yılından|yılının|yılın|yılları|yıllar*|sene|senesi*|ama|fakat|ancak|lakin|de|da|bu|o|şu|oldu|olduğunu|olmuş|var|idi|etti|edildi|edilen|ettiği|süreci|sürecinin|formatı|formatındaki|astana formatındaki|kez|kere|defa|sefer|arasından|içinden|yeniden|tekrar|diye|ise|bir|sırada|tarafı|tarafının|tarafından|ki|için|tarihli|suriye konulu|ay|ayı|ayında*|ayındaki|geçti|yapıyor|yapan|yaptı|yaptığı|düzeyinde|isim|isimleri|adları|bilgi|konuda|ne konuda|hangi konuda|noktada|üzerinde|toplam|tam|hiç|temsilci*|kaçıncı tur*|birbiriyle|birbirleriyle|birbirini|birbirine|birbirlerine|yani|mesela|göre|konumda|daha|örneğin|hâlâ|hala|halen|bizzat|şahsen|kendisi|bugüne kadar|şimdiye kadar|şu ana kadar|bugüne dek|şimdiye dek|şu ana dek|şimdiye değin|adıyla anıldığı dönem*|adını taşıdığı dönem*|adıyla bilindiği dönem*|adı altında|isimli|adlı|halde|hâlde|biri|birisi|birinin|herhangi|hangilerinde|hangilerine|hangilerini|hangilerinin|hangisinde|hangisine|hangisinin|hangisini|nelerdir|neymiş|nelermiş|hangileriymiş|hepsini|tamamını|özetle|özet|kısaca|ayrıntılı|detaylı|detay*|çıkar|çıkarır|dök|dökümünü|döküm|gösterir|listeler|sıralar|arıyorum|lazım|gerek|gerekiyor|ister|istiyor|öğrenebilir|alabilir|bulabilir|paylaşır|paylaş|olabilir|mümkün|merhaba|selam|teşekkürler|suriye konusunda*|suriye ile ilgili|suriye hakkında*|suriye meselesi*|astana çerçevesinde*|çerçevesinde*|kapsamındaki|gibi|olmak|üzere|eden|ederek|kayıt*|kayıtlı*|kayda geç*|bilinen|bilgiler*|zaman|zamanda|sırayla|sırasıyla|falan|filan|peki|şöyle|böyle|öyle|bunlar|bunların|onların|onun|bunun|kendi|aynı|diğer|var olan|mevcut",
        C::Filler,
    ),
];
