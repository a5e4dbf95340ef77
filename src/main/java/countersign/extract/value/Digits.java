package countersign.extract.value;

/** Letters that stand where only a digit can stand. */
final class Digits {

    /** A digit, or a letter that readers take one for. */
    static final String ANY = "[0-9OoIl]";

    private Digits() {}

    static String plain(String text) {
        return text.replace('O', '0').replace('o', '0').replace('I', '1').replace('l', '1');
    }

    static int number(String text) {
        return Integer.parseInt(plain(text));
    }
}
