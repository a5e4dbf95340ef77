package countersign.imaging.file;

import countersign.imaging.PageImage;

/** A JPEG 2000 on its own: one page. */
final class Jpeg2000File implements DocumentFile {

    private final Jpeg2000 picture;

    private Jpeg2000File(Jpeg2000 picture) {
        this.picture = picture;
    }

    static Jpeg2000File open(byte[] bytes) throws UndecodableException {
        var picture = Jpeg2000.of(bytes);
        DecodingLimits.step(picture.width(), picture.height(), picture.components());
        return new Jpeg2000File(picture);
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public PageContent content(int page) throws UndecodableException {
        return new PageContent.Picture(picture(page, Integer.MAX_VALUE));
    }

    @Override
    public PageImage picture(int page, int maxSide) throws UndecodableException {
        return picture.decoded();
    }

    @Override
    public void close() {}
}
