package countersign.bench.understanding;

import countersign.bench.understanding.Page.Run;
import java.util.ArrayList;
import java.util.List;

/** Pages that are filled from top to bottom: where the next line goes, and another page when there is no more room. */
final class Sheets {

    static final double LEFT = 60;
    static final double RIGHT = 540;
    private static final double TOP = 56;
    private static final double BOTTOM = 770;
    private static final String CLOSING = "，。；：、）】”？！%";

    private final House house;
    private final double size;
    private final List<Page> pages = new ArrayList<>();
    private Runnable opening = () -> {};
    private double left;
    private double y;

    Sheets(House house) {
        this.house = house;
        this.size = house.font();
        turn();
    }

    /** What every further page begins with. */
    void furtherOpenWith(Runnable heading) {
        opening = heading;
    }

    /** How high and wide a character is. */
    double size() {
        return size;
    }

    double y() {
        return y;
    }

    /** Where the column of text begins. */
    double left() {
        return left;
    }

    List<Page> pages() {
        return pages;
    }

    int count() {
        return pages.size();
    }

    void indent(double edge) {
        left = edge;
    }

    void moveTo(double height) {
        y = height;
    }

    /** Down by so many characters; up, where it is negative. */
    void down(double characters) {
        y += size * characters;
    }

    void turn() {
        pages.add(new Page());
        y = TOP;
        left = LEFT;
        if (pages.size() > 1) {
            opening.run();
        }
    }

    /** Turns the page where so many characters one below the other have no room. */
    void room(double characters) {
        if (y + size * characters > BOTTOM) {
            turn();
        }
    }

    void put(String text, double x) {
        put(text, x, size, false);
    }

    void put(String text, double x, double height, boolean bold) {
        if (!text.isBlank()) {
            page().runs().add(new Run(house.traditional() ? Script.traditional(text) : text, x, y, height, bold));
        }
    }

    void centred(String text, double height) {
        put(text, 297 - Run.width(text, height) / 2, height, true);
    }

    void rule(double x1, double y1, double x2, double y2) {
        page().rule(x1, y1, x2, y2);
    }

    /** From edge to edge, a little above the next line. */
    void ruleAcross() {
        rule(LEFT, y - 4, RIGHT, y - 4);
    }

    void flow(String text) {
        flow(text, LEFT, LEFT, RIGHT);
    }

    /** As {@link #flow(String)}, the first line set in by two characters. */
    void paragraph(String text) {
        flow(text, LEFT, LEFT + 2 * size, RIGHT);
    }

    void flow(String text, double edge) {
        flow(text, edge, edge, RIGHT);
    }

    /** Breaks the text into lines; no line begins with a mark that closes. */
    void flow(String text, double edge, double first, double right) {
        double start = first;
        var line = new StringBuilder();
        double wide = 0;
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            double advance = Run.advance(characters[i]) * size;
            boolean closes = CLOSING.indexOf(characters[i]) >= 0;
            boolean number = i > 0 && inNumber(characters[i - 1]) && inNumber(characters[i]);
            if (start + wide + advance > right && !closes && !number || characters[i] == '\n') {
                line(line.toString(), start);
                line.setLength(0);
                wide = 0;
                start = edge;
                if (characters[i] == '\n') {
                    continue;
                }
            }
            line.appendCodePoint(characters[i]);
            wide += advance;
        }
        line(line.toString(), start);
    }

    private void line(String words, double start) {
        room(1.7);
        put(words, start);
        down(1.6);
    }

    private static boolean inNumber(int character) {
        return character >= '0' && character <= '9' || character == '.' || character == '-' || character == ':';
    }

    private Page page() {
        return pages.get(pages.size() - 1);
    }
}
