package countersign.ui.shell.review;

import countersign.model.adjudication.Decision;
import java.util.Map;
import javafx.beans.binding.BooleanExpression;

/** What the keys and buttons of the review do, and when they may. */
interface ReviewActions {

    /** What can be done with the words of a page. */
    WordActions words();

    BooleanExpression panelOpen();

    BooleanExpression splitOn();

    /** Whether the arrows belong to the page. */
    BooleanExpression pageFocused();

    BooleanExpression mayJudge();

    BooleanExpression mayDecide();

    /** Whether the open claim has its decision, or belongs to somebody else's stage. */
    BooleanExpression decided();

    BooleanExpression hasNext();

    BooleanExpression hasPrevious();

    void nextFlag();

    void previousFlag();

    void nextPlaceOfFlag();

    void confirm();

    void dismiss();

    void ask();

    void undo();

    void redo();

    void decide(Decision decision);

    /** Signs and records what the open panel holds. */
    void sign();

    void nextClaim();

    void previousClaim();

    void toggleDocuments();

    void zoom(boolean larger);

    void fitWidth();

    void fitPage();

    void rotate();

    void toggleSplit();

    void toggleWords();

    void turn(int pages);

    void turnDocument(int documents);

    void scroll(double x, double y);

    void toggleEvidence();

    void toggleTogether();

    void swap();

    void nextPlaceInB();

    /** The tabs in their order, each with what opens it. */
    Map<Tab, Runnable> tabs();
}
