package countersign.demo;

import countersign.demo.print.Format;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Random;

/** In which files a kind of document usually arrives. */
final class Formats {

    private Formats() {}

    static Format choose(DocumentKind kind, Random random) {
        var usual =
                switch (kind) {
                    case IDENTITY_CARD -> List.of(Format.JPEG, Format.PHOTO, Format.JPEG);
                    case CLAIM_FORM -> List.of(Format.PDF_TEXT, Format.PDF_TEXT, Format.PDF_SCAN);
                    case DIAGNOSIS_CERTIFICATE -> List.of(Format.JPEG_TURNED, Format.PHOTO, Format.JPEG);
                    case OUTPATIENT_RECORD -> List.of(Format.JPEG_COPY, Format.JPEG, Format.PNG, Format.JPEG_TURNED);
                    case RECORD_FRONT_PAGE -> List.of(Format.PDF_SCAN, Format.PNG, Format.TIFF);
                    case ADMISSION_RECORD -> List.of(Format.PDF_SCAN, Format.PDF_MIXED, Format.TIFF, Format.PDF_MIXED);
                    case DISCHARGE_SUMMARY -> List.of(Format.PDF_SCAN, Format.TIFF, Format.PDF_TEXT);
                    case OPERATION_RECORD -> List.of(Format.PDF_TEXT, Format.JPEG, Format.PDF_FAX);
                    case PATHOLOGY_REPORT -> List.of(Format.PDF_TEXT, Format.JPEG, Format.JPEG_TURNED);
                    case IMAGING_REPORT -> List.of(Format.PDF_TEXT, Format.PNG, Format.JPEG);
                    case LABORATORY_REPORT -> List.of(Format.TIFF, Format.PDF_TEXT, Format.PDF_SCAN);
                    default -> List.of(Format.JPEG, Format.PDF_SCAN, Format.PHOTO);
                };
        return usual.get(random.nextInt(usual.size()));
    }
}
