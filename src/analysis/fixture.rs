//! Small packages for tests, written as CSV and read by the package reader.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diagnostic::Findings;
use crate::graph::{self, Graph};
use crate::model::{self, Model};

static NUMBER: AtomicUsize = AtomicUsize::new(0);

/// Returns the model and the graph of a package that has these tables; the others are empty.
pub(crate) fn model_of(tables: &[(&str, &str)]) -> (Arc<Model>, Graph) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder =
        std::env::temp_dir().join(format!("diplograph-query-{}-{number}", std::process::id()));
    fs::create_dir_all(folder.join("data")).unwrap();
    fs::create_dir_all(folder.join("schemas")).unwrap();
    fs::copy(root.join("datapackage.json"), folder.join("datapackage.json")).unwrap();
    for entry in fs::read_dir(root.join("schemas")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        fs::copy(&path, folder.join("schemas").join(name)).unwrap();
        let table = path.file_stem().unwrap().to_str().unwrap();
        let own = tables.iter().find(|(name, _)| *name == table).map(|it| it.1.trim_start());
        let header = fs::read_to_string(root.join("data").join(format!("{table}.csv"))).unwrap();
        let header = format!("{}\n", header.lines().next().unwrap());
        let text = own.map_or(header, str::to_owned);
        fs::write(folder.join("data").join(format!("{table}.csv")), text).unwrap();
    }
    let mut findings = Findings::new(100);
    let (_, model) = model::open(Some(&folder), &mut findings).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let model = Arc::new(model);
    let graph = graph::build(&model);
    (model, graph)
}

/// Returns the built-in package.
pub(crate) fn built_in() -> (Arc<Model>, Graph) {
    let (_, model) = model::open(None, &mut Findings::new(100)).unwrap();
    let model = Arc::new(model);
    let graph = graph::build(&model);
    (model, graph)
}

/// Returns a few made-up talks, with everything that a rule of a query needs once.
pub(crate) fn talks() -> (Arc<Model>, Graph) {
    model_of(&[
        ("sources", SOURCES),
        ("processes", "id,part_of,sources,note\ntalks,,s1,\ntrack,talks,s1,\n"),
        ("places", PLACES),
        ("parties", PARTIES),
        ("people", "id,sources,note\ntalal-one,s1,\nsamir-two,s1,\nsamir-three,s1,\n"),
        ("names", NAMES),
        ("offices", OFFICES),
        ("events", EVENTS),
        ("participations", PARTICIPATIONS),
        ("delegates", DELEGATES),
        ("documents", DOCUMENTS),
        ("provisions", PROVISIONS),
        ("mentions", "provision,entity,stance\ntalks-20-statement-p1,iraq,mentions\n"),
        (
            "citations",
            "provision,document,relation\ntalks-21-statement-p1,talks-20-statement,reaffirms\n",
        ),
        (
            "topics",
            "id,broader,pax_codes,plover,definition\n\
             process,,,,Process\nnext-meeting,process,,,Next\nterror,,,,Terror\n",
        ),
        ("commitments", COMMITMENTS),
        (
            "outcomes",
            "commitment,settled_by,verdict,as_of,sources,note\ntalks-20-next,talks-21,,,s1,\n",
        ),
        (
            "disputes",
            "table,row,column,value,rank,reason,sources\n\
             delegates,talks-21/russia/talal-one,title_then,Minister,deprecated,Wrong,s2\n",
        ),
    ])
}

const SOURCES: &str = "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256
s1,press,Press,One,https://a.example/1,2024-01-25,en,,,,
s2,press,Press,Two,https://a.example/2,2023-06-21,en,,,,
s3,agency,Agency,Three,https://a.example/3,2022,en,,,,
";
const PLACES: &str = "id,kind,country,latitude,longitude,qid,sources,note
astana,city,kazakhstan,,,,s1,
sochi,city,russia,,,,s1,
";
const PARTIES: &str = "id,kind,iso3,m49,qid,sector,part_of,valid,sources,note
iran,state,,,,,,,s1,
russia,state,,,,,,,s1,
iraq,state,,,,,,,s1,
kazakhstan,state,,,,,,,s1,
opposition,opposition,,,,,,,s1,
faction,armed_group,,,,,opposition,,s1,
";
const NAMES: &str = "entity,lang,kind,name,valid,sources,origin
iran,en,pref,Iran,,s1,printed
iran,ru,pref,Иран,,s1,printed
iran,ar,pref,إيران,,s1,printed
sochi,tr,pref,Soçi,,s1,printed
astana,en,pref,Astana,../2019-03-22,s1,
astana,en,pref,Nur-Sultan,2019-03-23/2022-09-16,s1,
astana,en,pref,Astana,2022-09-17/..,s1,
talal-one,en,pref,Talal One,,s1,
samir-two,en,pref,Samir Two,,s1,transliterated
samir-three,en,pref,Samir Three,,s1,
";
const OFFICES: &str = "person,party,title,level,valid,certainty,sources,note
talal-one,russia,Foreign Minister,minister,2018/2020,certain,s1,
";
const EVENTS: &str =
    "id,process,kind,number,part_of,date,place,venue,host,mode,status,certainty,sources,note
talks-18,talks,round,18,,2022-06-15/2022-06-16,astana,,kazakhstan,in_person,held,certain,s1,
talks-19,talks,round,19,,2022-11-22/2022-11-23,astana,,kazakhstan,in_person,held,certain,s1,
talks-20,talks,round,20,,2023-06-20/2023-06-21,sochi,,russia,in_person,held,certain,s1;s2,
talks-21,talks,round,21,,2024-01-24/2024-01-25,astana,,kazakhstan,in_person,held,certain,s1#p2,
side-21,talks,bilateral,,talks-21,2024-01-24,astana,,,in_person,held,certain,s1,
summit-1,talks,summit,1,,2022-07,,,,video,held,certain,s1,
talks-22,talks,round,22,,2024-11,astana,,,in_person,announced,certain,s1,
";
const PARTICIPATIONS: &str = "event,party,role,presence,level,certainty,sources,note
talks-18,iran,guarantor,attended,,certain,s1,
talks-18,iraq,observer,attended,,possible,s3,
talks-19,iran,guarantor,attended,minister,certain,s1,
talks-19,iraq,observer,attended,,certain,s1,
talks-19,opposition,conflict_party,declined,,certain,s1,
talks-20,iran,guarantor,attended,,certain,s1,
talks-20,opposition,conflict_party,absent,,certain,s1,
talks-21,iran,guarantor,by_video,,certain,s1,
talks-21,russia,guarantor,attended,,certain,s1,
talks-21,iraq,observer,unknown,,certain,s1,
talks-22,iran,guarantor,attended,,certain,s1,
summit-1,iran,guarantor,attended,,certain,s1,
";
const DELEGATES: &str = "event,party,person,function,title_then,certainty,sources,note
talks-19,iran,samir-two,head,Envoy,certain,s1,
talks-21,russia,talal-one,head,Envoy,certain,s1,
talks-21,iran,samir-two,head,Envoy,possible,s1,
side-21,russia,talal-one,head,Envoy,certain,s1,
side-21,iran,samir-two,head,Envoy,certain,s1,
side-21,iran,samir-three,member,Envoy,certain,s1,
";
const DOCUMENTS: &str =
    "id,event,kind,title,date,issuers,speaker,extent,paragraphs,route,pax_agtid,un_symbol,\
certainty,sources,note
talks-20-statement,talks-20,joint_statement,Statement,2023-06-21,iran;russia,,full,,,,,certain,s1,
talks-21-statement,talks-21,joint_statement,Statement,2024-01-25,iran;russia,,full,,,,,certain,s1,
talks-21-remarks,talks-21,remarks,Remarks,2024-01-25,russia,talal-one,reports,,,,,certain,s2,
";
const PROVISIONS: &str = "id,document,number,paragraph,act,topic,summary,certainty,sources
talks-20-statement-p1,talks-20-statement,1,1,agrees,next-meeting,They meet again.,certain,s1#p1
talks-21-statement-p1,talks-21-statement,1,1,reaffirms,terror,They reject oil theft.,certain,s1#p3
talks-21-statement-p2,talks-21-statement,2,2,agrees,next-meeting,They meet in Astana.,certain,s1#p4
talks-21-remarks-p1,talks-21-remarks,1,,states,terror,He speaks of oil revenue.,certain,s2#p1
";
const COMMITMENTS: &str = "id,provision,action,debtors,creditors,place,due,condition,note
talks-20-next,talks-20-statement-p1,hold_meeting,iran;russia,,astana,2023-41,,
talks-21-next,talks-21-statement-p2,hold_meeting,iran;russia,,astana,2024-41,,
";
