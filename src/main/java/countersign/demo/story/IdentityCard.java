package countersign.demo.story;

import static countersign.model.page.DocumentKind.IDENTITY_CARD;

import countersign.demo.sheet.Face;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Rich;
import countersign.demo.sheet.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Both sides of an identity card, copied onto one sheet. */
final class IdentityCard {

    private static final int LABEL = 0x2a6a9a;
    private static final int INK = 0x1a1a1a;
    private static final double SIZE = 12;

    private IdentityCard() {}

    static Sheet sheet(CaseRecord record, Face face) {
        var inks = new ArrayList<Ink>();
        double left = 130;
        double top = 110;
        card(inks, left, top);
        front(inks, record, face, left + 22, top + 38);
        double back = top + 290;
        card(inks, left, back);
        text(inks, face, left + 96, back + 48, 17, INK, Rich.of("中华人民共和国"));
        text(inks, face, left + 92, back + 82, 22, INK, Rich.of("居民身份证"));
        label(inks, face, left + 60, back + 152, "签发机关");
        text(inks, face, left + 120, back + 152, SIZE, INK, record.words(IDENTITY_CARD, "issuer"));
        label(inks, face, left + 60, back + 180, "有效期限");
        text(inks, face, left + 120, back + 180, SIZE, INK, record.words(IDENTITY_CARD, "valid"));
        text(inks, face, left + 60, back + 250, 10, INK, Rich.of("此复印件仅供办理互助金申请使用"));
        return new Sheet(Sheet.A4_WIDTH, Sheet.A4_HEIGHT, inks);
    }

    private static void front(List<Ink> inks, CaseRecord record, Face face, double x, double y) {
        var birth = (LocalDate) record.get("birth");
        String date = birth.getYear() + " 年 " + birth.getMonthValue() + " 月 " + birth.getDayOfMonth() + " 日";
        label(inks, face, x, y, "姓名");
        text(inks, face, x + 36, y, 13, INK, record.words(IDENTITY_CARD, "name"));
        label(inks, face, x, y + 28, "性别");
        text(inks, face, x + 36, y + 28, SIZE, INK, record.words(IDENTITY_CARD, "sex"));
        label(inks, face, x + 80, y + 28, "民族");
        text(inks, face, x + 112, y + 28, SIZE, INK, record.words(IDENTITY_CARD, "people"));
        label(inks, face, x, y + 56, "出生");
        text(
                inks,
                face,
                x + 36,
                y + 56,
                SIZE,
                INK,
                Rich.of(date).as(countersign.model.fact.FactKey.BIRTH_DATE, birth.toString()));
        label(inks, face, x, y + 84, "住址");
        String address = record.words(IDENTITY_CARD, "address").text();
        int half = Math.min(12, address.length());
        text(inks, face, x + 36, y + 84, SIZE, INK, Rich.of(address.substring(0, half)));
        text(inks, face, x + 36, y + 102, SIZE, INK, Rich.of(address.substring(half)));
        label(inks, face, x, y + 148, "公民身份号码");
        text(inks, face, x + 88, y + 148, 14, INK, record.words(IDENTITY_CARD, "id"));
        inks.add(new Ink.Portrait(x + 206, y - 8, 82, 104));
    }

    private static void card(List<Ink> inks, double x, double y) {
        inks.add(new Ink.Area(x, y, 336, 212, 0xeaf2f6));
        inks.add(new Ink.Rule(x, y, x + 336, y, 0.6, 0x9ab0c0));
        inks.add(new Ink.Rule(x, y + 212, x + 336, y + 212, 0.6, 0x9ab0c0));
        inks.add(new Ink.Rule(x, y, x, y + 212, 0.6, 0x9ab0c0));
        inks.add(new Ink.Rule(x + 336, y, x + 336, y + 212, 0.6, 0x9ab0c0));
    }

    private static void label(List<Ink> inks, Face face, double x, double y, String words) {
        text(inks, face, x, y, 10.5, LABEL, Rich.of(words));
    }

    private static void text(List<Ink> inks, Face face, double x, double y, double size, int colour, Rich words) {
        inks.add(new Ink.Text(x, y, size, face, false, colour, words));
    }
}
