package countersign.demo.story;

import countersign.model.claim.Money;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** Writes the truth of a case: who, what, when, where, each number once. */
public final class Chronicle {

    private final Random random;

    public Chronicle(Random random) {
        this.random = random;
    }

    /** @param onset how long before the admission, in the illness's unit */
    public CaseRecord write(Illness illness, Hospital hospital, Person person, LocalDate admitted, int onset) {
        var record = new CaseRecord(illness, hospital);
        dates(record, illness, admitted);
        person(record, person);
        onset(record, illness, admitted, onset);
        numbers(record, hospital.wording(), admitted);
        side(record, illness.text("sided").equals("true") && random.nextBoolean() ? Side.LEFT : Side.RIGHT);
        record.set("hospital", hospital.name())
                .set("department", illness.text("department"))
                .set("clinic", illness.text("clinic"))
                .set("icd", illness.text("code"))
                .set("surgeon", hospital.doctor(1))
                .set("chiefDoctor", hospital.doctor(3))
                .set("labSample", illness.text("labSample"))
                .set("payer", "城镇职工基本医疗保险")
                .set("leave", "1.医嘱离院")
                .set("none", "无")
                .set("blood", new String[] {"A", "B", "O", "AB"}[random.nextInt(4)] + "型");
        if (illness.has("operation")) {
            record.set("operation", illness.text("operation")).set("anaesthesia", illness.text("anaesthesia"));
        }
        bill(record, illness);
        return record;
    }

    private static void dates(CaseRecord record, Illness illness, LocalDate admitted) {
        var visit = admitted.minusDays(illness.number("visitToAdmission"));
        var discharged = admitted.plusDays(illness.number("stay"));
        var operated = admitted.plusDays(illness.number("admissionToOperation"));
        record.set("visit", visit.atTime(9, 26))
                .set("admission", admitted)
                .set("discharge", discharged)
                .set("stay", new CaseRecord.Days(ChronoUnit.DAYS.between(admitted, discharged)))
                .set("operated", operated)
                .set("sampling", operated)
                .set("report", operated.plusDays(illness.number("operationToReport")))
                .set("labSampling", admitted.plusDays(1).atTime(6, 42))
                .set("labReport", admitted.plusDays(1).atTime(10, 53))
                .set("imaged", visit)
                .set("imageReport", visit)
                .set("issued", discharged)
                .set("diagnosed", record.day(illness.text("diagnosedAt")));
    }

    private void person(CaseRecord record, Person person) {
        record.set("name", person.name())
                .set("sex", person.sex())
                .set("age", person.ageOn(record.day("admission")) + "岁")
                .set("birth", person.birth())
                .set("id", person.idNumber())
                .set("people", "汉")
                .set("relation", "本人")
                .set("job", new String[] {"职员", "教师", "个体", "工人", "农民"}[random.nextInt(5)])
                .set("phone", "1" + (3 + random.nextInt(6)) + "0000" + (10_000 + random.nextInt(90_000)))
                .set(
                        "address",
                        record.hospital().province()
                                + new String[] {"云岭市", "青杉市", "石浦市", "松湾县"}[random.nextInt(4)]
                                + new String[] {"望水路", "梧桐巷", "东篱街", "长亭路"}[random.nextInt(4)]
                                + (1 + random.nextInt(190)) + "号" + (1 + random.nextInt(20)) + "幢"
                                + (101 + random.nextInt(900)) + "室")
                .set("issuer", new String[] {"云岭市公安局", "青杉市公安局", "石浦市公安局"}[random.nextInt(3)])
                .set("valid", "2014.06.18-2034.06.18");
    }

    /** “8月余” on 2021-03-02 is after 2020-06-02 and not after 2020-07-02. */
    public static void onset(CaseRecord record, Illness illness, LocalDate admitted, int count) {
        String unit = illness.text("unit");
        String words = count + unit + (unit.equals("月") ? "余" : "");
        var days =
                switch (unit) {
                    case "月" -> new DateSpan(admitted.minusMonths(count + 1L).plusDays(1), admitted.minusMonths(count));
                    case "天" -> DateSpan.day(admitted.minusDays(count));
                    default -> DateSpan.day(admitted);
                };
        record.set("onset", new Onset(illness.text("symptom") + words, days));
        record.set("since", new Onset(words + "前", days));
    }

    private void numbers(CaseRecord record, Wording wording, LocalDate day) {
        record.set("admissionNo", Numbering.make(wording.admission(), day, random))
                .set("outpatientNo", Numbering.make(wording.outpatient(), day, random))
                .set("pathologyNo", Numbering.make(wording.pathology(), day, random))
                .set("imageNo", Numbering.make("US######", day, random))
                .set("labNo", Numbering.make("20yy##-####", day, random))
                .set("bed", String.valueOf(1 + random.nextInt(48)))
                .set("invoiceCode", Numbering.make("99060#yy", day, random))
                .set("invoiceNo", Numbering.make("00########", day, random))
                .set("invoiceCheck", Numbering.make("####a#", day, random))
                .set("serial", Numbering.make("20yy############", day, random));
    }

    private static void side(CaseRecord record, Side side) {
        record.set("side", side).set("other", side == Side.LEFT ? "右" : "左");
    }

    private static void bill(CaseRecord record, Illness illness) {
        var items = new CaseRecord.Items(illness.rows("items").stream()
                .map(row -> new CaseRecord.Item(row.get(0), Money.parse(row.get(1))))
                .toList());
        var total = items.total();
        var fund = total.times(new java.math.BigDecimal("0.62"));
        record.set("items", items)
                .set("total", total)
                .set("totalPlain", total)
                .set("capitals", new CaseRecord.Capital(total))
                .set("fund", fund)
                .set("zero", "0.00")
                .set("cash", total.minus(fund));
    }
}
