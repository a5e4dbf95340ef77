package countersign.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import org.hamcrest.Matcher;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;

/**
 * Finds what is in sight, and not what a screen keeps hidden; looks on the window's own thread, so that nothing comes or
 * goes while it looks.
 */
public final class WindowRobot extends FxRobot {

    /** What that finds on the window's thread; what it throws is thrown here. */
    public static <T> T onScreen(Callable<T> look) {
        var task = new FutureTask<>(look);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw thrown(e);
        }
    }

    private static RuntimeException thrown(ExecutionException wrapped) {
        var cause = wrapped.getCause() instanceof InvocationTargetException call ? call.getCause() : wrapped.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    @Override
    public NodeQuery from(Node... parents) {
        return still(onScreen(() -> super.from(parents)));
    }

    @Override
    public NodeQuery from(Collection<Node> parents) {
        return still(onScreen(() -> super.from(parents)));
    }

    @Override
    public NodeQuery lookup(String query) {
        return still(onScreen(() -> super.lookup(query)));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
        return still(onScreen(() -> super.lookup(matcher)));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return still(onScreen(() -> super.lookup(predicate)));
    }

    private static boolean isInSight(Node node) {
        return node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
    }

    /** Whether that gives nodes and does not only say which are looked for. */
    private static boolean asks(Method method) {
        return method.getReturnType() != NodeQuery.class;
    }

    private static NodeQuery still(NodeQuery query) {
        return (NodeQuery) Proxy.newProxyInstance(
                NodeQuery.class.getClassLoader(), new Class<?>[] {NodeQuery.class}, (proxy, method, arguments) -> {
                    var found = onScreen(
                            () -> method.invoke(asks(method) ? query.match(WindowRobot::isInSight) : query, arguments));
                    return found instanceof NodeQuery next ? still(next) : found;
                });
    }
}
