package countersign.ui.office;

import countersign.ui.review.SampleCase;
import java.io.IOException;

/** A claim to be reviewed, one on which an advisor is asked, and one in dispute. */
abstract class ThreeClaimsCase extends OfficeCase {

    ThreeClaimsCase() throws IOException {
        super(
                new SampleCase("HZ-210412-00731", false),
                new SampleCase("HZ-210412-00732", false),
                new SampleCase("HZ-210412-00733", false));
        ask(1);
        dispute(2);
    }
}
