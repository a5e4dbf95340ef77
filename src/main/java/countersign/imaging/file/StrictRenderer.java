package countersign.imaging.file;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page and does not pass over a picture that cannot be drawn. */
final class StrictRenderer extends PDFRenderer {

    StrictRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    /** PDFBox logs what it cannot draw and goes on. */
    private static final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
                throws IOException {
            if ("Do".equals(operator.getName()) || "BI".equals(operator.getName())) {
                throw exception;
            }
            super.operatorException(operator, operands, exception);
        }
    }
}
