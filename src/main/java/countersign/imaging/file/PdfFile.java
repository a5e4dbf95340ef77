package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF; nothing in it is run, and nothing it names elsewhere is fetched. */
final class PdfFile implements DocumentFile {

    private final PDDocument document;
    private final List<PDPage> pages;

    private PdfFile(PDDocument document, List<PDPage> pages) {
        this.document = document;
        this.pages = pages;
    }

    static PdfFile open(byte[] bytes) throws UndecodableException {
        PDDocument document = load(bytes);
        try {
            if (document.getDocument().getXrefTable().size() > DecodingLimits.PDF_OBJECTS) {
                throw new UndecodableException("doc-too-complex");
            }
            return new PdfFile(document, pagesOf(document));
        } catch (UndecodableException e) {
            close(document);
            throw e;
        }
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public PageContent content(int page) throws UndecodableException {
        return guarded(() -> pdfPage(page).content());
    }

    @Override
    public PageImage picture(int page, int maxSide) throws UndecodableException {
        return guarded(() -> pdfPage(page).picture(maxSide));
    }

    @Override
    public PageSource source(int page) throws UndecodableException {
        return guarded(() -> pdfPage(page).source());
    }

    @Override
    public void close() {
        close(document);
    }

    private PdfPage pdfPage(int page) throws IOException, UndecodableException {
        return PdfPage.of(document, page - 1, pages.get(page - 1));
    }

    private static PDDocument load(byte[] bytes) throws UndecodableException {
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException e) {
            throw new UndecodableException("doc-password");
        } catch (IOException | RuntimeException e) {
            throw new UndecodableException(isLocked(e) ? "doc-password" : "doc-damaged");
        } catch (StackOverflowError e) {
            throw new UndecodableException("doc-too-complex");
        }
    }

    /** A lock of a kind that this library does not know is a lock nevertheless. */
    private static boolean isLocked(Exception e) {
        return String.valueOf(e.getMessage()).contains("ecryption")
                || String.valueOf(e.getMessage()).contains("ncrypt");
    }

    /** Counted by walking the tree, since what it says of itself may be false. */
    private static List<PDPage> pagesOf(PDDocument document) throws UndecodableException {
        var pages = new ArrayList<PDPage>();
        try {
            for (PDPage page : document.getPages()) {
                pages.add(page);
                DecodingLimits.checkPages(pages.size());
            }
        } catch (RuntimeException e) {
            if (pages.isEmpty()) {
                throw new UndecodableException("doc-damaged");
            }
        } catch (StackOverflowError e) {
            throw new UndecodableException("doc-too-complex");
        }
        if (pages.isEmpty()) {
            throw new UndecodableException("doc-damaged");
        }
        return pages;
    }

    private static <T> T guarded(Work<T> work) throws UndecodableException {
        try {
            return work.run();
        } catch (IOException | RuntimeException e) {
            var damaged = new UndecodableException("page-damaged");
            damaged.initCause(e);
            throw damaged;
        } catch (StackOverflowError e) {
            throw new UndecodableException("doc-too-complex");
        }
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            throw new IllegalStateException(e); // it lies in memory
        }
    }

    /** What may fail on a hostile page. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException, UndecodableException;
    }
}
