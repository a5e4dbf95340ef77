package countersign.compare;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.MarkKind;
import countersign.model.fact.Evidence;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Telephones, addresses and bank cards of the people of a claim; a hospital's own are printed on everybody's pages. */
final class Contacts {

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)(?:62|4|5|9)\\d{14,18}(?!\\d)");
    private static final Pattern CARD_LABEL = Pattern.compile("银行|卡号|账号|帐号|账户|收款");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:住址|地址|现住|居住地|户籍)[^:：]{0,4}[:：]?(\\p{IsHan}{2,}(?:省|市|区|县)[^,，。;；:：]{4,40}?(?:室|号|户))");
    private static final Pattern PUBLIC = Pattern.compile("咨询|投诉|监督|客服|服务电话|预约|热线|医院电话|院址|医院地址");
    private static final int LONGEST_ID = 18;
    private static final int SHORTEST_ADDRESS = 12;

    private final CaseFile file;
    private final List<Mark> marks = new ArrayList<>();

    Contacts(CaseFile file) {
        this.file = file;
    }

    List<Mark> marks() {
        for (var document : file.documents()) {
            boolean bank = document.kind() == DocumentKind.BANK_CARD || document.kind() == DocumentKind.CLAIM_FORM;
            for (var page : document.transcripts()) {
                page.lines().forEach(line -> read(page, line, bank));
            }
        }
        return List.copyOf(marks);
    }

    private void read(Transcript page, TextLine line, boolean bank) {
        var text = PagePrints.folded(line.text());
        if (PUBLIC.matcher(text).find()) {
            return;
        }
        var mobile = MOBILE.matcher(text);
        while (mobile.find()) {
            add(MarkKind.PHONE, mobile.group(), page, line);
        }
        var address = ADDRESS.matcher(text);
        while (address.find()) {
            if (address.group(1).length() >= SHORTEST_ADDRESS) {
                add(MarkKind.ADDRESS, address.group(1), page, line);
            }
        }
        if (bank || CARD_LABEL.matcher(text).find()) {
            var card = CARD.matcher(text);
            while (card.find()) {
                if (card.group().length() != LONGEST_ID && passesLuhn(card.group())) {
                    add(MarkKind.BANK_CARD, card.group(), page, line);
                }
            }
        }
    }

    private void add(MarkKind kind, String value, Transcript page, TextLine line) {
        marks.add(Mark.of(kind, value, List.of(new Evidence(page.page(), line.box(), line.text()))));
    }

    /** The check digit of bank cards (ISO/IEC 7812-1). */
    static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 1 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
