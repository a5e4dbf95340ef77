package countersign.imaging.file;

import countersign.imaging.PageImage;

/** A JBIG2 on its own, as OFDs hold their code squares. */
final class Jbig2File implements DocumentFile {

    private static final String FORMAT = "JBIG2";

    private final byte[] bytes;
    private final int pages;

    private Jbig2File(byte[] bytes, int pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    static Jbig2File open(byte[] bytes) throws UndecodableException {
        try (var picture = new StoredPicture(FORMAT, bytes)) {
            int pages = picture.count();
            DecodingLimits.checkPages(pages);
            if (pages < 1) {
                throw new UndecodableException("doc-damaged");
            }
            return new Jbig2File(bytes, pages);
        }
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public PageContent content(int page) throws UndecodableException {
        return new PageContent.Picture(picture(page, Integer.MAX_VALUE));
    }

    @Override
    public PageImage picture(int page, int maxSide) throws UndecodableException {
        try (var picture = new StoredPicture(FORMAT, bytes)) {
            return picture.read(page - 1, 1);
        }
    }

    @Override
    public void close() {}
}
