package countersign.ui.kit;

/** Short messages at the bottom right: only for what was recorded, what the platform answered, and errors. */
public interface Notices {

    void show(Notice notice);

    /**
     * What happened, in the words of now.
     *
     * @param kind picks glyph and colour; an error stays until it is closed
     */
    record Notice(Kind kind, String title, String detail) {}

    enum Kind {
        RECORDED,
        ACCEPTED,
        CONTESTED,
        ERROR
    }
}
