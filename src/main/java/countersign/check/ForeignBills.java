package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bills of a dentist or for somebody's looks, beside an illness of another part of the body. */
record ForeignBills(CaseFile file) {

    private static final Set<DocumentKind> BILLS = EnumSet.of(DocumentKind.INVOICE, DocumentKind.EXPENSE_LIST);

    /**
     * @param charged what such a bill charges for
     * @param excused what somebody is ill of whom it may treat
     */
    private record Trade(Pattern charged, Pattern excused) {}

    private static final List<Trade> TRADES = List.of(
            new Trade(
                    Pattern.compile("种植牙|牙种植|口腔种植|种植体|烤瓷|正畸|洁牙|洗牙|义齿|牙冠|贴面"),
                    Pattern.compile("口|颌|牙|舌|唇|齿|腮|涎|头颈|鼻咽|面部|外伤|骨折|事故|移植|白血病")),
            new Trade(
                    Pattern.compile("医疗美容|美容费|双眼皮|重睑|隆胸|隆鼻|隆乳|植发|祛斑|除皱|玻尿酸|肉毒素|吸脂|脱毛|纹眉"),
                    Pattern.compile("烧伤|烫伤|乳|外伤|皮肤|瘢痕|面|眼|鼻|痉挛|瘫|骨折|事故")));

    Optional<Flag> flag() {
        var ills = ills();
        var kinds = PageKinds.of(file);
        return file.documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .filter(page -> BILLS.contains(kinds.of(page.page())))
                .flatMap(page -> TRADES.stream()
                        .filter(trade -> !trade.excused().matcher(ills).find())
                        .flatMap(trade -> charged(page, trade)))
                .findFirst();
    }

    private static Stream<Flag> charged(Transcript page, Trade trade) {
        return page.lines().stream().flatMap(line -> charged(page, line, trade));
    }

    private static Stream<Flag> charged(Transcript page, TextLine line, Trade trade) {
        var word = trade.charged().matcher(line.text());
        return word.find()
                ? Stream.of(TreatmentCheck.flag(
                        "foreign-bill",
                        Certainty.PROBABLE,
                        List.of(word.group()),
                        List.of(new Evidence(page.page(), line.box(), line.text()))))
                : Stream.empty();
    }

    private String ills() {
        var ills = new StringBuilder(file.claim().illness().name());
        file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> !BILLS.contains(fact.document()))
                .map(Fact::value)
                .forEach(ills::append);
        return ills.toString();
    }
}
