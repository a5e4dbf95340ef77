package countersign.imaging.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Refuses a page whose streams unfold to more than they may, before PDFBox unfolds them in memory. */
final class StreamGuard {

    /** Deflate makes of one byte 1,032 at most. */
    private static final long MOST_INFLATION = 1_032;

    private static final int NESTING = 100;

    private final Set<COSStream> seen = new HashSet<>();

    void check(PDPage page) throws IOException, UndecodableException {
        for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
            check(contents.next().getCOSObject());
        }
        check(page.getResources(), 0);
    }

    private void check(PDResources resources, int depth) throws IOException, UndecodableException {
        if (resources == null) {
            return;
        }
        if (depth > NESTING) {
            throw new UndecodableException("doc-too-complex");
        }
        for (COSName name : resources.getXObjectNames()) {
            COSBase object =
                    resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(name);
            if (!(object instanceof COSStream stream) || !seen.add(stream)) {
                continue;
            }
            check(stream);
            COSName kind = stream.getCOSName(COSName.SUBTYPE);
            if (COSName.FORM.equals(kind)) {
                check(new PDFormXObject(stream).getResources(), depth + 1);
            } else if (COSName.IMAGE.equals(kind)
                    && stream.getDictionaryObject(COSName.SMASK) instanceof COSStream mask
                    && seen.add(mask)) {
                check(mask);
            }
        }
    }

    private static void check(COSStream stream) throws IOException, UndecodableException {
        List<COSName> filters = filters(stream);
        long atMost = stream.getLength();
        for (COSName filter : filters) {
            atMost *= inflates(filter) ? MOST_INFLATION : 1;
        }
        if (atMost <= DecodingLimits.PDF_STREAM_BYTES) {
            return;
        }
        try (InputStream plain = inflated(stream.createRawInputStream(), filters)) {
            count(plain);
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            return List.of(name);
        }
        return filters instanceof COSArray array
                ? array.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList()
                : List.of();
    }

    private static boolean inflates(COSName filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    /** As far as only deflation was used; other filters' unfolding is bounded by the size of the picture they hold. */
    private static InputStream inflated(InputStream raw, List<COSName> filters) {
        InputStream plain = raw;
        for (COSName filter : filters) {
            if (!inflates(filter)) {
                break;
            }
            plain = new InflaterInputStream(plain, new Inflater(), 1 << 16);
        }
        return plain;
    }

    private static void count(InputStream plain) throws IOException, UndecodableException {
        var buffer = new byte[1 << 16];
        long total = 0;
        try {
            for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
                total += read;
                if (total > DecodingLimits.PDF_STREAM_BYTES) {
                    throw new UndecodableException("doc-too-complex");
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            return; // damaged: what can be saved of it is no more than was counted
        }
    }
}
