use super::heading;
use crate::analysis::fixture;
use crate::date::Language;
use crate::query::canonical::parse_canonical;
use crate::query::tests::dice::Dice;

#[test]
fn a_query_is_told_in_five_languages() {
    let (model, _) = fixture::built_in();
    let told = |text: &str| {
        let query = parse_canonical(text, &model).unwrap();
        Language::ALL.map(|language| heading(&query, &model, language)).join("\n")
    };
    insta::assert_snapshot!(told("rounds attended by iran and not attended by jordan"), @r"
    rounds attended by Iran and not attended by Jordan
    الجولات بحضور إيران ودون حضور الأردن
    раунды с участием: Иран, без участия: Иордания
    turlar, katılan: İran, katılmayan: Ürdün
    دورها با حضور ایران و بدون حضور اردن
    ");
    insta::assert_snapshot!(told("people leading for russia at astana-21"), @r"
    people leading a delegation at 21st International Meeting on Syria in the Astana format (Russia)
    الأشخاص الذين ترأسوا وفودًا في الجولة 21 من محادثات أستانا بشأن سوريا (روسيا)
    лица во главе делегаций: 21-й раунд астанинских переговоров по Сирии (Россия)
    kişiler, heyet başkanı olarak: Suriye konulu Astana görüşmelerinin 21. turu (Rusya)
    افراد با ریاست هیئت در دور ۲۱ مذاکرات آستانه دربارهٔ سوریه (روسیه)
    ");
    insta::assert_snapshot!(told("count of rounds in 2021"), @r"
    number of rounds in 2021
    عدد الجولات في 2021
    количество: раунды в период: 2021
    sayı: turlar, dönem: 2021
    شمار دورها در ۲۰۲۱
    ");
    insta::assert_snapshot!(told("states attending (events attended by iran); most events attending (events attended by iran); first 10"), @r"
    first 10 of the countries attending (events attended by Iran), ordered by number of (events attended by Iran), highest first
    أول 10 من الدول الحاضرة في (الفعاليات بحضور إيران)، مرتبة حسب عدد (الفعاليات بحضور إيران)، الأعلى أولًا
    первые 10: государства с участием в: (события с участием: Иран), по убыванию (количество: (события с участием: Иран))
    ilk 10: devletler, katıldıkları: (etkinlikler, katılan: İran), azalan sıra: sayı: (etkinlikler, katılan: İran)
    ۱۰ مورد نخست از کشورها با حضور در (رویدادها با حضور ایران)، به ترتیب شمار (رویدادها با حضور ایران)، بیشترین نخست
    ");
    insta::assert_snapshot!(told("comparison of events being astana-19 or being astana-20"), @r"
    comparison of 19th International Meeting on Syria in the Astana format and 20th International Meeting on Syria in the Astana format
    مقارنة الجولة 19 من محادثات أستانا بشأن سوريا والجولة 20 من محادثات أستانا بشأن سوريا
    сравнение: 19-й раунд астанинских переговоров по Сирии, 20-й раунд астанинских переговоров по Сирии
    karşılaştırma: Suriye konulu Astana görüşmelerinin 19. turu, Suriye konulu Astana görüşmelerinin 20. turu
    مقایسهٔ دور ۱۹ مذاکرات آستانه دربارهٔ سوریه و دور ۲۰ مذاکرات آستانه دربارهٔ سوریه
    ");
    insta::assert_snapshot!(told("rounds earlier than (summits at tehran and in 2022); last 1"), @r"
    last of the rounds before (summits held at Tehran and in 2022)
    آخر الجولات قبل (القمم المنعقدة في طهران وفي 2022)
    раунды до: (саммиты, место проведения: Тегеран, в период: 2022) — последнее по времени
    turlar, (zirveler, yer: Tahran, dönem: 2022) öncesi, sonuncusu
    آخرین مورد از دورها پیش از (نشست‌های سران با برگزاری در تهران و در ۲۰۲۲)
    ");
}

#[test]
fn every_phrase_of_any_query_is_translated() {
    let (model, _) = fixture::built_in();
    let mut state = 5_u64;
    for round in 0..600 {
        let bytes: Vec<u8> = (0..20 + round % 80)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                u8::try_from(state >> 56).unwrap()
            })
            .collect();
        let query = Dice { bytes: &bytes, model: &model, anything_goes: true, depth: 0 }.query();
        for language in Language::ALL {
            assert!(!heading(&query, &model, language).contains("{}"));
        }
    }
}
