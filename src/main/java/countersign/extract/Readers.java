package countersign.extract;

import countersign.extract.value.AgeReader;
import countersign.extract.value.CapitalsReader;
import countersign.extract.value.CountReader;
import countersign.extract.value.DateReader;
import countersign.extract.value.DepartmentReader;
import countersign.extract.value.HospitalReader;
import countersign.extract.value.Icd10Reader;
import countersign.extract.value.IdNumberReader;
import countersign.extract.value.MoneyReader;
import countersign.extract.value.NameReader;
import countersign.extract.value.PayerReader;
import countersign.extract.value.RecordNumberReader;
import countersign.extract.value.SexReader;
import countersign.extract.value.StageReader;
import countersign.extract.value.ValueReader;
import countersign.model.fact.FactKey;
import java.util.Map;
import java.util.Optional;

/** Which reader reads the value behind a label; keys that need more than that have their own extractor. */
final class Readers {

    private static final RecordNumberReader NUMBER = new RecordNumberReader(4);

    private static final Map<FactKey<?>, ValueReader<?>> BY_KEY = Map.ofEntries(
            Map.entry(FactKey.NAME, new NameReader()),
            Map.entry(FactKey.SEX, new SexReader()),
            Map.entry(FactKey.AGE, new AgeReader()),
            Map.entry(FactKey.BIRTH_DATE, DateReader.FIELD),
            Map.entry(FactKey.ID_NUMBER, new IdNumberReader()),
            Map.entry(FactKey.HOSPITAL, new HospitalReader()),
            Map.entry(FactKey.DEPARTMENT, new DepartmentReader()),
            Map.entry(FactKey.ADMISSION_NUMBER, NUMBER),
            Map.entry(FactKey.OUTPATIENT_NUMBER, NUMBER),
            Map.entry(FactKey.SPECIMEN_NUMBER, NUMBER),
            Map.entry(FactKey.VISIT_DATE, DateReader.FIELD),
            Map.entry(FactKey.ADMISSION_DATE, DateReader.FIELD),
            Map.entry(FactKey.DISCHARGE_DATE, DateReader.FIELD),
            Map.entry(FactKey.STAY_DAYS, new CountReader()),
            Map.entry(FactKey.OPERATION_DATE, DateReader.FIELD),
            Map.entry(FactKey.SAMPLING_DATE, DateReader.FIELD),
            Map.entry(FactKey.REPORT_DATE, DateReader.FIELD),
            Map.entry(FactKey.ISSUE_DATE, DateReader.FIELD),
            Map.entry(FactKey.ICD_10, new Icd10Reader()),
            Map.entry(FactKey.STAGE, StageReader.FIELD),
            Map.entry(FactKey.INVOICE_NUMBER, new RecordNumberReader(6)),
            Map.entry(FactKey.INVOICE_TOTAL, new MoneyReader()),
            Map.entry(FactKey.INVOICE_FUND, new MoneyReader()),
            Map.entry(FactKey.INVOICE_OTHERS, new MoneyReader()),
            Map.entry(FactKey.INVOICE_OWN, new MoneyReader()),
            Map.entry(FactKey.INVOICE_ACCOUNT, new MoneyReader()),
            Map.entry(FactKey.INVOICE_CASH, new MoneyReader()),
            Map.entry(FactKey.INVOICE_SHARE, new MoneyReader()),
            Map.entry(FactKey.INVOICE_UNRECOGNISED, new MoneyReader()),
            Map.entry(FactKey.INVOICE_TOTAL_CAPITALS, new CapitalsReader()),
            Map.entry(FactKey.PAYER, new PayerReader()));

    private Readers() {}

    @SuppressWarnings("unchecked") // the map holds for each key a reader of its values
    static <T> Optional<ValueReader<T>> of(FactKey<T> key) {
        return Optional.ofNullable((ValueReader<T>) BY_KEY.get(key));
    }
}
