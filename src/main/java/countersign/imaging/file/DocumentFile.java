package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.util.EnumSet;
import java.util.Set;

/** An open document: its pages one by one, decoded when asked for. */
public interface DocumentFile extends AutoCloseable {

    /** The types that are read. */
    Set<FileType> READ = EnumSet.of(
            FileType.PDF,
            FileType.ZIP,
            FileType.JPEG,
            FileType.PNG,
            FileType.TIFF,
            FileType.WEBP,
            FileType.JPEG_2000,
            FileType.JBIG2);

    /** Opens a document by what its content says it is. */
    static DocumentFile open(byte[] bytes) throws UndecodableException {
        if (bytes.length == 0) {
            throw new UndecodableException("doc-empty");
        }
        var type = FileType.of(bytes);
        return switch (type) {
            case PDF -> PdfFile.open(bytes);
            case JPEG -> JpegFile.open(bytes);
            case PNG -> PngFile.open(bytes);
            case TIFF -> TiffFile.open(bytes);
            case ZIP -> OfdFile.open(bytes);
            case WEBP -> WebpFile.open(bytes);
            case JBIG2 -> Jbig2File.open(bytes);
            case JPEG_2000 -> Jpeg2000File.open(bytes);
            default -> throw new UndecodableException("doc-type", type.displayName());
        };
    }

    int pages();

    /** What there is to read on a page, counted from 1. */
    PageContent content(int page) throws UndecodableException;

    /**
     * The page as it looks, in the frame of its content.
     *
     * @param maxSide how many pixels of its longer side are wanted: a hint that saves work
     */
    PageImage picture(int page, int maxSide) throws UndecodableException;

    /** The page's picture to be kept. */
    default PageSource source(int page) throws UndecodableException {
        var picture = picture(page, Integer.MAX_VALUE);
        return new PageSource.Pixels(picture, Paper.of(picture));
    }

    @Override
    void close();
}
