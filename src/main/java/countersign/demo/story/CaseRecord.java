package countersign.demo.story;

import countersign.demo.sheet.Rich;
import countersign.demo.sheet.Template;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import countersign.model.fact.FactKey;
import countersign.model.fact.Side;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The truth of a case, slot by slot, and where a single document says otherwise. */
public final class CaseRecord {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<String, FactKey<?>> KEYS = Map.ofEntries(
            Map.entry("name", FactKey.NAME),
            Map.entry("sex", FactKey.SEX),
            Map.entry("age", FactKey.AGE),
            Map.entry("birth", FactKey.BIRTH_DATE),
            Map.entry("id", FactKey.ID_NUMBER),
            Map.entry("hospital", FactKey.HOSPITAL),
            Map.entry("department", FactKey.DEPARTMENT),
            Map.entry("admissionNo", FactKey.ADMISSION_NUMBER),
            Map.entry("outpatientNo", FactKey.OUTPATIENT_NUMBER),
            Map.entry("pathologyNo", FactKey.SPECIMEN_NUMBER),
            Map.entry("visit", FactKey.VISIT_DATE),
            Map.entry("admission", FactKey.ADMISSION_DATE),
            Map.entry("discharge", FactKey.DISCHARGE_DATE),
            Map.entry("stay", FactKey.STAY_DAYS),
            Map.entry("operated", FactKey.OPERATION_DATE),
            Map.entry("sampling", FactKey.SAMPLING_DATE),
            Map.entry("report", FactKey.REPORT_DATE),
            Map.entry("labSampling", FactKey.SAMPLING_DATE),
            Map.entry("labReport", FactKey.REPORT_DATE),
            Map.entry("imaged", FactKey.VISIT_DATE),
            Map.entry("imageReport", FactKey.REPORT_DATE),
            Map.entry("issued", FactKey.ISSUE_DATE),
            Map.entry("reported", FactKey.ISSUE_DATE),
            Map.entry("onset", FactKey.ONSET),
            Map.entry("since", FactKey.ONSET),
            Map.entry("side", FactKey.SIDE),
            Map.entry("icd", FactKey.ICD_10),
            Map.entry("operation", FactKey.OPERATION),
            Map.entry("invoiceNo", FactKey.INVOICE_NUMBER),
            Map.entry("total", FactKey.INVOICE_TOTAL),
            Map.entry("capitals", FactKey.INVOICE_TOTAL_CAPITALS),
            Map.entry("payer", FactKey.PAYER));

    private final Illness illness;
    private final Hospital hospital;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<DocumentKind, Map<String, Object>> exceptions = new EnumMap<>(DocumentKind.class);

    public CaseRecord(Illness illness, Hospital hospital) {
        this.illness = illness;
        this.hospital = hospital;
    }

    public Illness illness() {
        return illness;
    }

    public Hospital hospital() {
        return hospital;
    }

    public CaseRecord set(String slot, Object value) {
        values.put(slot, value);
        return this;
    }

    /** One document says something else. */
    public void except(DocumentKind kind, String slot, Object value) {
        exceptions.computeIfAbsent(kind, any -> new HashMap<>()).put(slot, value);
    }

    public Object get(String slot) {
        return Optional.ofNullable(values.get(slot)).orElseThrow(() -> new IllegalArgumentException("no slot " + slot));
    }

    public LocalDate day(String slot) {
        return get(slot) instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) get(slot);
    }

    /** The items of the invoice as this kind of document lists them. */
    public List<Item> items(DocumentKind kind) {
        Object own = exceptions.getOrDefault(kind, Map.of()).getOrDefault("items", get("items"));
        return ((Items) own).all();
    }

    /** The slot as this kind of document prints it, marked with its fact. */
    public Rich words(DocumentKind kind, String slot) {
        var own = exceptions.getOrDefault(kind, Map.of());
        Object value = own.containsKey(slot) ? own.get(slot) : get(slot);
        var key = KEYS.get(slot);
        String text = printed(value);
        var words = slot.equals("operation") || slot.equals("onset") ? fill(kind, text) : Rich.of(text);
        return key == null ? words : words.as(key, normal(value, words.text()));
    }

    /** A text of the illness with its places filled. */
    public Rich prose(DocumentKind kind, String key) {
        return fill(kind, illness.text(key));
    }

    public Rich fill(DocumentKind kind, String template) {
        String text = hospital.wording().wide() ? Width.full(template) : template;
        return Template.fill(text, slot -> words(kind, slot));
    }

    private String printed(Object value) {
        if (value instanceof LocalDate day) {
            return hospital.wording().day(day);
        } else if (value instanceof LocalDateTime time) {
            return hospital.wording().day(time.toLocalDate()) + " " + time.format(CLOCK);
        } else if (value instanceof Sex sex) {
            return sex == Sex.F ? "女" : "男";
        } else if (value instanceof Side side) {
            return side == Side.LEFT ? "左" : side == Side.RIGHT ? "右" : "双";
        } else if (value instanceof Onset onset) {
            return onset.words();
        } else {
            return String.valueOf(value);
        }
    }

    private static String normal(Object value, String text) {
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate().toString();
        } else if (value instanceof Onset onset) {
            return onset.days().toString();
        } else if (value instanceof LocalDate || value instanceof Sex || value instanceof Side) {
            return value.toString();
        } else if (value instanceof Days days) {
            return String.valueOf(days.count());
        } else if (value instanceof Capital capital) {
            return capital.money().decimal();
        } else {
            return text;
        }
    }

    /** A line of an invoice. */
    public record Item(String name, Money sum) {}

    /** All lines of an invoice. */
    public record Items(List<Item> all) {
        public Items {
            all = List.copyOf(all);
        }

        public Money total() {
            return all.stream().map(Item::sum).reduce(Money.ZERO, Money::plus);
        }
    }

    /** Days of stay. */
    public record Days(long count) {
        @Override
        public String toString() {
            return count + "天";
        }
    }

    /** A sum in capitals. */
    public record Capital(Money money) {
        @Override
        public String toString() {
            return Capitals.of(money);
        }
    }
}
