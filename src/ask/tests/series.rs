//! Gaps, years, seasons, lengths and comparisons of two, in each language.

use super::meanings_are_read;

#[test]
fn questions_about_series_read_as_what_they_mean() {
    meanings_are_read(CASES);
}

const CASES: &[(&str, &[&str])] = &[
    (
        "longest gap between rounds",
        &[
            "What's the longest gap between two consecutive rounds, in days?",
            "longest gap between rounds",
            "Самый длинный перерыв между раундами — сколько дней?",
        ],
    ),
    (
        "shortest gap between rounds",
        &[
            "shortest interval between rounds",
            "کوتاه‌ترین فاصله بین دو دور متوالی چقدر است و مربوط به کدام دورهاست؟",
        ],
    ),
    (
        "mean gap between rounds",
        &[
            "What's the average number of days between rounds?",
            "average gap between rounds",
            "how many days are there between rounds on average",
            "Turlar arasında ortalama kaç gün var?",
            "میانگین فاصله زمانی دورها",
            "متوسط الفاصل بين الجولات",
            "средний интервал между раундами",
        ],
    ),
    ("gaps between rounds", &["days between rounds", "gaps between rounds"]),
    (
        "years with most rounds",
        &["Which year saw the most rounds?", "in what year were there most rounds"],
    ),
    (
        "years without rounds",
        &[
            "years without a round",
            "In which year was there no round?",
            "Hangi yıl hiç tur düzenlenmedi?",
            "في أي سنة لم تُعقد أي جولة؟",
            "в каком году не было раундов",
            "در کدام سال هیچ دوری برگزار نشد؟",
        ],
    ),
    ("years of rounds", &["how many rounds per year", "rounds by year", "раунды по годам"]),
    (
        "years with most meetings (in 2017 or in 2018)",
        &["Were there more meetings in 2017 or in 2018?", "more meetings in 2017 than in 2018?"],
    ),
    ("rounds in 2018; nth 3", &["third round of the year 2018"]),
    ("rounds attended by iraq; first 1", &["In which year did Iraq first attend?"]),
    (
        "rounds; nth-last 2",
        &[
            "last but one round",
            "the penultimate round",
            "предпоследний раунд",
            "sondan bir önceki tur",
        ],
    ),
    ("parties hosting (rounds; nth-last 2)", &["who hosted the penultimate round"]),
    ("rounds; last 1", &["what is the number of the last round", "son tur kaçıncıydı"]),
    (
        "rounds in 2022-06",
        &["What number was the round held in June 2022?", "ما ترتيب جولة حزيران 2022؟"],
    ),
    ("count of rounds in 2018", &["what is the number of rounds in 2018"]),
    (
        "rounds in months 1+2+12",
        &["rounds in winter", "rounds held in December, January or February"],
    ),
    ("rounds in months 6+7+8", &["دورهای برگزارشده در تابستان", "rounds in summer"]),
    ("rounds in months 1", &["Which rounds were held in January?"]),
    ("rounds in 2017-24", &["rounds in winter 2017"]),
    ("events in 2019-22", &["events of summer 2019", "2019 yazındaki etkinlikler"]),
    (
        "events being astana-08; most length",
        &["how long did round 8 last", "how many days did round 8 take", "8. tur kaç gün sürdü"],
    ),
    (
        "parties being unhcr or being icrc; most events attending (rounds)",
        &["Which attended more rounds, UNHCR or ICRC?"],
    ),
    (
        "parties being iraq or being lebanon; most events attending (rounds)",
        &["Did Iraq attend more rounds than Lebanon?"],
    ),
    (
        "events (of kind summit and at ankara) or being astana-10; first 1",
        &[
            "Which came first, the Ankara summit or round 10?",
            "Что было раньше: саммит в Анкаре или десятый раунд?",
        ],
    ),
    (
        "commitments due until 2018",
        &["commitments due before the end of 2018", "Обязательства со сроком до конца 2018 года"],
    ),
];
