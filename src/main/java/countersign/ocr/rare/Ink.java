package countersign.ocr.rare;

/** Something of which it is known where there is ink; places in pixels, from the top left. */
public interface Ink {

    int width();

    int height();

    boolean at(int x, int y);

    /** The columns from {@code from} to before {@code to}. */
    default Ink columns(int from, int to) {
        var whole = this;
        return new Ink() {
            @Override
            public int width() {
                return to - from;
            }

            @Override
            public int height() {
                return whole.height();
            }

            @Override
            public boolean at(int x, int y) {
                return whole.at(from + x, y);
            }
        };
    }
}
