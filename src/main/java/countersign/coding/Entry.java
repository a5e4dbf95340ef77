package countersign.coding;

/** A name in the list, as it is printed there. */
public record Entry(String code, String name) {

    /** A01.000x005+J17.0* is A01.000x005: the second code says where it shows itself. */
    String base() {
        int plus = code.indexOf('+');
        return plus < 0 ? code : code.substring(0, plus);
    }

    /** The first characters without the point: A01, A010. */
    String prefix(int length) {
        var bare = base().replace(".", "");
        return bare.substring(0, Math.min(length, bare.length())).replace('x', '0');
    }
}
