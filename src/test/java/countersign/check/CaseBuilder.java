package countersign.check;

import countersign.catalogue.Catalogue;
import countersign.coding.Coder;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.OtherClaims;
import countersign.model.claim.Claim;
import countersign.model.claim.Claim.Claimant;
import countersign.model.claim.Claim.ClaimedIllness;
import countersign.model.claim.Claim.NamedDocument;
import countersign.model.claim.Member;
import countersign.model.claim.Money;
import countersign.model.claim.PaidClaim;
import countersign.model.claim.Sex;
import countersign.model.fact.Agreement;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.fact.Side;
import countersign.model.finding.Codings;
import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.finding.Findings;
import countersign.model.finding.Measure;
import countersign.model.finding.Person;
import countersign.model.finding.Polarity;
import countersign.model.finding.Surety;
import countersign.model.finding.When;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Builds cases for tests: a woman of 35 who joined long ago, claims a severe malignant tumour and has no documents.
 *
 * <p>{@link #document} opens a document; the facts that follow stand on its page. They are countersigned unless told
 * otherwise.
 */
public final class CaseBuilder {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Codings CODER = Coder.shipped();

    private String plan = "xhb-critical-illness";
    private Optional<String> option = Optional.empty();
    private final List<Member.OtherPlan> otherPlans = new ArrayList<>();
    private final List<PaidClaim> paid = new ArrayList<>();
    private String name = "林晓棠";
    private Sex sex = Sex.F;
    private LocalDate birth = LocalDate.of(1985, 3, 2);
    private String idNumber = "990001198503021244";
    private LocalDate joined = LocalDate.of(2019, 3, 1);
    private Optional<LocalDate> left = Optional.empty();
    private String illness = "恶性肿瘤——重度";
    private Optional<String> code = Optional.empty();
    private LocalDate diagnosed = LocalDate.of(2020, 10, 20);
    private LocalDate reported = LocalDate.of(2020, 12, 1);
    private boolean accident;
    private Optional<Money> amount = Optional.empty();
    private Optional<String> version = Optional.empty();
    private Optional<Claimant> claimant = Optional.empty();
    private final List<NamedDocument> named = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> invoices = new HashMap<>();
    private Optional<OtherClaims> others = Optional.empty();
    private final Map<String, Opened> documents = new LinkedHashMap<>();
    private String file = "documents/00.pdf";
    private int page = 1;
    private int places;

    private record Opened(DocumentKind kind, String title, int pages, List<Transcript> transcripts) {}

    private CaseBuilder() {}

    public static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    public CaseBuilder plan(String id) {
        plan = id;
        return this;
    }

    /** The form of membership. */
    public CaseBuilder option(String value) {
        option = Optional.of(value);
        return this;
    }

    public CaseBuilder otherPlan(String id, String since) {
        otherPlans.add(new Member.OtherPlan(id, LocalDate.parse(since)));
        return this;
    }

    /** What the platform says was paid before. */
    public CaseBuilder paid(String by, String number, String illnessClass, String sum) {
        paid.add(new PaidClaim(by, number, Optional.of(illnessClass), Optional.of(Money.parse(sum)), Optional.empty()));
        return this;
    }

    public CaseBuilder name(String value) {
        name = value;
        return this;
    }

    public CaseBuilder sex(Sex value) {
        sex = value;
        return this;
    }

    public CaseBuilder born(String day) {
        birth = LocalDate.parse(day);
        return this;
    }

    public CaseBuilder idNumber(String value) {
        idNumber = value;
        return this;
    }

    public CaseBuilder joined(String day) {
        joined = LocalDate.parse(day);
        return this;
    }

    public CaseBuilder left(String day) {
        left = Optional.of(LocalDate.parse(day));
        return this;
    }

    public CaseBuilder illness(String value) {
        illness = value;
        return this;
    }

    public CaseBuilder code(String value) {
        code = Optional.of(value);
        return this;
    }

    public CaseBuilder diagnosed(String day) {
        diagnosed = LocalDate.parse(day);
        return this;
    }

    public CaseBuilder reported(String day) {
        reported = LocalDate.parse(day);
        return this;
    }

    public CaseBuilder accident() {
        accident = true;
        return this;
    }

    public CaseBuilder amount(String value) {
        amount = Optional.of(Money.parse(value));
        return this;
    }

    public CaseBuilder version(String value) {
        version = Optional.of(value);
        return this;
    }

    public CaseBuilder claimant(String who, String relation) {
        claimant = Optional.of(new Claimant(who, relation));
        return this;
    }

    /** What the sender says a file is. */
    public CaseBuilder senderSays(String path, String kind) {
        named.add(new NamedDocument(path, Optional.of(kind)));
        return this;
    }

    public CaseBuilder otherClaim(String invoice, String number) {
        invoices.computeIfAbsent(invoice, key -> new ArrayList<>()).add(number);
        return this;
    }

    /** What other claims hold of it, in place of single invoices. */
    public CaseBuilder beside(OtherClaims claims) {
        others = Optional.of(claims);
        return this;
    }

    public CaseBuilder problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    /** Opens a document of one page, {@code documents/01.pdf} and so on. */
    public CaseBuilder document(DocumentKind kind) {
        return document(kind, kind.id(), 1);
    }

    public CaseBuilder document(DocumentKind kind, String title, int pages) {
        file = String.format("documents/%02d.pdf", documents.size() + 1);
        page = 1;
        documents.put(file, new Opened(kind, title, pages, new ArrayList<>()));
        return this;
    }

    /** Goes to a page of the open document. */
    public CaseBuilder page(int number) {
        page = number;
        return this;
    }

    /** A line on the page, as it is read. */
    public CaseBuilder line(String text) {
        var row = nextPlace();
        var glyphs = new ArrayList<Glyph>();
        for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
            var place = new Box(0.1 + 0.01 * glyphs.size(), row.y(), 0.01, row.height());
            glyphs.add(new Glyph(character, place, 0.99));
        }
        var id = new PageId(file, page);
        var lines = List.of(TextLine.of(glyphs));
        opened().transcripts().add(new Transcript(id, 1000, 1400, Reading.PPOCR, lines));
        return this;
    }

    /** A fact in the row of the one before it. */
    public <T> CaseBuilder beside(FactKey<T> key, T value) {
        places--;
        return fact(key, value);
    }

    public <T> CaseBuilder fact(FactKey<T> key, T value) {
        return fact(key, value, value.toString());
    }

    public <T> CaseBuilder fact(FactKey<T> key, T value, String text) {
        return fact(key, value, text, 0.98, Agreement.COUNTERSIGNED, List.of(text, text));
    }

    /** Read by one reader only. */
    public <T> CaseBuilder single(FactKey<T> key, T value, double confidence) {
        return fact(key, value, value.toString(), confidence, Agreement.SINGLE, List.of(value.toString()));
    }

    /** Two readers read different words; the value is of the first. */
    public <T> CaseBuilder unsure(FactKey<T> key, T value, String first, String second) {
        return unsure(key, value, first, second, 0.7);
    }

    /** The same, by readers who are so sure. */
    public <T> CaseBuilder unsure(FactKey<T> key, T value, String first, String second, double confidence) {
        return fact(key, value, first, confidence, Agreement.UNSURE, List.of(first, second));
    }

    private <T> CaseBuilder fact(
            FactKey<T> key, T value, String text, double confidence, Agreement agreement, List<String> texts) {
        List<Reading> readings = new ArrayList<>();
        for (String read : texts) {
            readings.add(new Reading(readings.isEmpty() ? Reading.PPOCR : Reading.TESSERACT, read, confidence));
        }
        var evidence = new Evidence(new PageId(file, page), nextPlace(), text);
        facts.add(new Fact<>(key, value, opened().kind(), evidence, confidence, agreement, readings));
        return this;
    }

    /** What was measured on the page, as the sentence reader would find it. */
    public CaseBuilder measured(String thing, String value, double upperLimit) {
        var measure = Measure.of(value)
                .within(
                        OptionalDouble.empty(),
                        upperLimit > 0 ? OptionalDouble.of(upperLimit) : OptionalDouble.empty());
        return found(new Concept(thing, ConceptKind.TEST), When.NOW, Optional.of(measure));
    }

    /** A grade that the page gives. */
    public CaseBuilder graded(String scale, String grade) {
        return found(new Concept(scale, ConceptKind.STAGE), When.NOW, Optional.of(Measure.of(grade)));
    }

    /** What was measured of one side. */
    public CaseBuilder measured(Side side, String thing, String value) {
        measured(thing, value, 0);
        var last = findings.remove(findings.size() - 1);
        findings.add(new Finding(
                last.concept(),
                last.polarity(),
                last.surety(),
                last.who(),
                last.when(),
                Optional.of(side),
                last.value(),
                last.section(),
                last.document(),
                last.evidence(),
                last.sure()));
        return this;
    }

    /** What was done, begun on a day of a span. */
    public CaseBuilder treated(String thing, String since) {
        var when = since.isEmpty() ? When.NOW : When.on(When.Tense.CURRENT, DateSpan.parse(since), since);
        return found(new Concept(thing, ConceptKind.TREATMENT), when, Optional.empty());
    }

    /** What the page says of the patient, since some day of a span or without a time. */
    public CaseBuilder said(ConceptKind kind, String thing, String since) {
        var when = since.isEmpty() ? When.NOW : When.on(When.Tense.CURRENT, DateSpan.parse(since), since);
        return found(new Concept(thing, kind), when, Optional.empty());
    }

    /** What the page says the patient has not. */
    public CaseBuilder denied(ConceptKind kind, String thing, String section) {
        findings.add(new Finding(
                new Concept(thing, kind),
                Polarity.ABSENT,
                Surety.DEFINITE,
                Person.PATIENT,
                When.NOW,
                Optional.empty(),
                Optional.empty(),
                section,
                opened().kind(),
                new Evidence(new PageId(file, page), nextPlace(), "无" + thing),
                true));
        return this;
    }

    private CaseBuilder found(Concept concept, When when, Optional<Measure> value) {
        var words = concept.name() + value.map(Measure::text).orElse("");
        findings.add(new Finding(
                concept,
                Polarity.PRESENT,
                Surety.DEFINITE,
                Person.PATIENT,
                when,
                Optional.empty(),
                value,
                "",
                opened().kind(),
                new Evidence(new PageId(file, page), nextPlace(), words),
                true));
        return this;
    }

    public CaseFile build() {
        var claim = new Claim(
                "HZ-201201-0001",
                plan,
                version,
                reported,
                new Member(name, sex, birth, idNumber, joined, left, otherPlans, option, paid),
                claimant,
                new ClaimedIllness(illness, code, diagnosed, Optional.empty(), accident),
                amount,
                named);
        List<Document> read = new ArrayList<>();
        documents.forEach((path, opened) ->
                read.add(new Document(path, opened.kind(), opened.title(), opened.pages(), opened.transcripts())));
        return new CaseFile(
                claim,
                CATALOGUE.versionFor(claim).orElseThrow().decides(),
                read,
                new FactSheet(facts),
                new Findings(findings, CODER),
                others.orElseGet(() -> new OtherClaims(invoices)),
                problems);
    }

    private Opened opened() {
        return documents.getOrDefault(file, new Opened(DocumentKind.OTHER, "", 1, new ArrayList<>()));
    }

    private Box nextPlace() {
        places++;
        return new Box(0.1, 0.001 * places, 0.2, 0.001);
    }
}
