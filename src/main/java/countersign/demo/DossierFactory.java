package countersign.demo;

import countersign.demo.print.Binder;
import countersign.demo.print.Format;
import countersign.demo.sheet.FontStock;
import countersign.demo.sheet.Typesetter;
import countersign.demo.story.CaseRecord;
import countersign.demo.story.Chronicle;
import countersign.demo.story.Hospitals;
import countersign.demo.story.Illness;
import countersign.demo.story.Papers;
import countersign.demo.truth.DossierTruth;
import countersign.demo.truth.ExpectedFlag;
import countersign.demo.truth.PageTruth;
import countersign.model.adjudication.FlagKind;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes dossiers: the same seed gives the same bytes. Not for several threads at once. */
public final class DossierFactory {

    private final Papers papers;
    private final Binder binder;

    /** @throws countersign.demo.sheet.FontsMissing if no font of the system can show Chinese */
    public DossierFactory() {
        var typesetter = new Typesetter(FontStock.ofSystem());
        papers = new Papers(typesetter);
        binder = new Binder(typesetter);
    }

    /** A dossier about somebody made up from the seed, with the given faults and no others. */
    public GeneratedDossier make(long seed, Fault... faults) {
        return make(new SpecMaker(seed).spec(Set.of(faults)));
    }

    public GeneratedDossier make(DossierSpec spec) {
        var random = new Random(spec.seed());
        var illness = Illness.named(spec.illness());
        var person = spec.faults().contains(Fault.ID_CHECK_DIGIT)
                ? spec.person()
                        .withIdNumber(countersign.demo.story.IdNumbers.broken(
                                spec.person().idNumber()))
                : spec.person();
        var hospitals = Hospitals.all();
        var hospital = hospitals.get(spec.hospital() % hospitals.size());
        var record = new Chronicle(random).write(illness, hospital, person, spec.admitted(), spec.onset());
        spec.invoice().ifPresent(number -> record.set("invoiceNo", number));
        var claims = new ClaimWriter(spec, person, record);
        claims.fill();
        spec.faults().stream().sorted().forEach(fault -> new Planter(random).plant(fault, record));
        var files = new ArrayList<GeneratedFile>();
        var pages = new ArrayList<PageTruth>();
        var kinds = kinds(spec.faults(), illness, random);
        for (int i = 0; i < kinds.size(); i++) {
            add(i + 1, kinds.get(i), spec.faults(), record, random, files, pages);
        }
        var truth = new DossierTruth(
                flags(spec, files, pages), acceptable(spec.faults()), claims.payout(), List.copyOf(pages));
        return new GeneratedDossier(spec.claimNo(), claims.json(files, random), files, truth);
    }

    private void add(
            int number,
            DocumentKind kind,
            Set<Fault> faults,
            CaseRecord record,
            Random random,
            List<GeneratedFile> files,
            List<PageTruth> pages) {
        var format = Formats.choose(kind, random);
        var sheets = Planter.pages(kind, papers.sheets(record, kind, format.text(), random), faults);
        if (sheets.size() > 1 && !format.manyPages()) {
            format = Format.PDF_SCAN;
        }
        String path = String.format("documents/%02d.%s", number, format.extension());
        var bound = binder.bind(path, kind, sheets, format, random);
        if (kind == DocumentKind.IMAGING_REPORT && faults.contains(Fault.FILE_BROKEN)) {
            files.add(new GeneratedFile(path, kind, broken(bound.bytes())));
        } else {
            files.add(new GeneratedFile(path, kind, bound.bytes()));
            pages.addAll(bound.pages());
        }
    }

    private static List<DocumentKind> kinds(Set<Fault> faults, Illness illness, Random random) {
        var kinds = new ArrayList<>(Papers.KINDS);
        if (!illness.has("operation")) {
            kinds.remove(DocumentKind.OPERATION_RECORD);
        }
        if (!illness.has("pathologyResult")) {
            kinds.remove(DocumentKind.PATHOLOGY_REPORT);
        }
        if (faults.contains(Fault.DOCUMENT_MISSING)) {
            kinds.remove(
                    kinds.contains(DocumentKind.PATHOLOGY_REPORT)
                            ? DocumentKind.PATHOLOGY_REPORT
                            : DocumentKind.IDENTITY_CARD);
        }
        leaveOut(kinds, faults, random);
        if (faults.contains(Fault.INVOICE_TWICE)) {
            kinds.add(DocumentKind.INVOICE);
        }
        Collections.shuffle(kinds.subList(2, kinds.size()), random);
        return kinds;
    }

    /** Honest dossiers differ in what else they hold. */
    private static void leaveOut(List<DocumentKind> kinds, Set<Fault> faults, Random random) {
        var spare = new ArrayList<DocumentKind>();
        if (!faults.contains(Fault.ONSET_IN_WAITING_PERIOD)) {
            spare.add(DocumentKind.OUTPATIENT_RECORD);
            spare.add(DocumentKind.RECORD_FRONT_PAGE);
        }
        if (!faults.contains(Fault.FILE_BROKEN)) {
            spare.add(DocumentKind.IMAGING_REPORT);
        }
        if (!faults.contains(Fault.OTHER_PATIENT)) {
            spare.add(DocumentKind.LABORATORY_REPORT);
        }
        Collections.shuffle(spare, random);
        kinds.removeAll(spare.subList(0, Math.min(spare.size(), random.nextInt(3))));
    }

    private static byte[] broken(byte[] whole) {
        byte[] rest = new byte[Math.min(4096, whole.length / 3)];
        byte[] start = "damaged in transfer ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(whole, whole.length / 2, rest, 0, rest.length);
        System.arraycopy(start, 0, rest, 0, Math.min(start.length, rest.length));
        return rest;
    }

    private static List<ExpectedFlag> flags(DossierSpec spec, List<GeneratedFile> files, List<PageTruth> pages) {
        var flags = new ArrayList<ExpectedFlag>();
        for (var fault : spec.faults().stream().sorted().toList()) {
            if (fault == Fault.FILE_BROKEN) {
                flags.add(new ExpectedFlag(
                        FlagKind.UNREADABLE_PAGE,
                        files.stream()
                                .filter(file -> file.kind() == DocumentKind.IMAGING_REPORT)
                                .map(file -> new Evidence(new PageId(file.path(), 1), Box.PAGE, ""))
                                .toList()));
            } else {
                flags.add(Trace.of(fault).find(pages));
            }
        }
        if (spec.invoice().isPresent()) {
            flags.add(new Trace(FlagKind.INVOICE_REUSED, Set.of(DocumentKind.INVOICE), Set.of(FactKey.INVOICE_NUMBER))
                    .find(pages));
        }
        return flags;
    }

    private static Set<FlagKind> acceptable(Set<Fault> faults) {
        var kinds = EnumSet.noneOf(FlagKind.class);
        if (faults.contains(Fault.INVOICE_TWICE)) {
            kinds.add(FlagKind.DUPLICATE_DOCUMENT);
        }
        if (faults.contains(Fault.OTHER_PATIENT)) {
            kinds.add(FlagKind.RECORD_NUMBER_MISMATCH);
        }
        if (faults.contains(Fault.ID_CHECK_DIGIT)) {
            kinds.add(FlagKind.IDENTITY_MISMATCH);
        }
        return kinds;
    }
}
