package countersign.ui.office;

import static countersign.ui.Keyboard.until;

import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Role;
import countersign.ui.Keyboard;
import countersign.ui.WindowRobot;
import countersign.ui.review.SampleCase;
import countersign.ui.shell.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A test of the real window before a person of any role, by keyboard. */
@ExtendWith(ApplicationExtension.class)
abstract class OfficeCase {

    final FxRobot robot = new WindowRobot();
    final Keyboard keyboard = new Keyboard(robot);
    final OfficeWindow office;

    OfficeCase(SampleCase... cases) throws IOException {
        office = new OfficeWindow(Files.createTempDirectory("office"), cases);
    }

    /** A question to the medical advisor about the claim's second flag. */
    final void ask(int claim) {
        var flag = office.state(claim).flags().get(1).id();
        office.as("lin", Role.VERIFIER, office.claims.get(claim), session -> session.refer("左乳是笔误吗？", List.of(flag)));
    }

    /** Refused by a reviewer, which the member does not accept. */
    final void dispute(int claim) {
        var id = office.claims.get(claim);
        office.as("lin", Role.VERIFIER, id, session -> session.decide(Decision.REJECT, "waiting-period", "", Map.of()));
        office.as("lin", Role.VERIFIER, id, session -> session.object("我不同意，肿块是最近才发现的。"));
    }

    /** Waits for the list of that person. */
    final Window enter(Stage stage, String id, String name, Role role) {
        var window = new AtomicReference<Window>();
        robot.interact(() -> window.set(office.show(stage, id, name, role)));
        until(() -> !robot.lookup(".table-row-cell:filled").queryAll().isEmpty());
        return window.get();
    }

    /** Where all of the window is seen; TestFX calls only a test's own methods. */
    static void place(Stage stage, double width, double height) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    @AfterEach
    void forgetKeys() {
        robot.release(new KeyCode[0]);
    }
}
