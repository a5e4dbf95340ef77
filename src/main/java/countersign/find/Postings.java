package countersign.find;

import java.util.Arrays;
import java.util.BitSet;

/** The pages on which something stands, as differences of one to five bytes. */
final class Postings {

    private byte[] bytes = new byte[4];
    private int size;
    private int last = -1;

    /** Pages come in rising order; one that is there already changes nothing. */
    void add(int page) {
        if (page == last) {
            return;
        }
        int difference = page - last;
        last = page;
        if (size + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 3 / 2 + 5);
        }
        while (difference > 0x7f) {
            bytes[size++] = (byte) (difference & 0x7f | 0x80);
            difference >>>= 7;
        }
        bytes[size++] = (byte) difference;
    }

    BitSet pages() {
        var pages = new BitSet(last + 1);
        int page = -1;
        for (int i = 0; i < size; ) {
            int difference = 0;
            int shift = 0;
            byte part;
            do {
                part = bytes[i++];
                difference |= (part & 0x7f) << shift;
                shift += 7;
            } while (part < 0);
            page += difference;
            pages.set(page);
        }
        return pages;
    }
}
