package countersign.ocr.network;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A network that is being rewritten: its operations, and what each gives to which. */
final class Graph {

    /** Names that no network brings along. */
    private static final String OWN = "lean.";

    private final GraphProto original;
    private final Map<String, TensorProto> stored = new LinkedHashMap<>();
    private final Map<String, Tensor> constants = new HashMap<>();
    private final Set<String> results = new HashSet<>();
    private List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> makers = new HashMap<>();
    private final Map<String, List<Node>> users = new HashMap<>();
    private int named;

    Graph(GraphProto original) {
        this.original = original;
        original.getInitializerList().forEach(tensor -> keep(tensor.getName(), tensor));
        original.getOutputList().forEach(output -> results.add(output.getName()));
        for (var node : original.getNodeList()) {
            var constant = constant(node);
            constant.ifPresentOrElse(tensor -> keep(node.getOutput(0), tensor), () -> nodes.add(Node.of(node)));
        }
        index();
    }

    private static Optional<TensorProto> constant(NodeProto node) {
        return node.getOpType().equals("Constant")
                ? node.getAttributeList().stream()
                        .filter(one -> one.getName().equals("value"))
                        .map(one -> one.getT())
                        .findFirst()
                : Optional.empty();
    }

    private void keep(String name, TensorProto tensor) {
        stored.put(name, tensor.toBuilder().setName(name).build());
        Tensor.of(tensor).ifPresent(values -> constants.put(name, values));
    }

    private void index() {
        makers.clear();
        users.clear();
        for (var node : nodes) {
            node.outputs().forEach(output -> makers.put(output, node));
            node.inputs()
                    .forEach(input -> users.computeIfAbsent(input, name -> new ArrayList<>())
                            .add(node));
        }
    }

    /** In an order in which each comes after those whose outputs it takes. */
    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** The numbers of that name, where they are fixed. */
    Optional<Tensor> constant(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    Optional<Node> maker(String name) {
        return Optional.ofNullable(makers.get(name));
    }

    Optional<Node> maker(String name, String operator) {
        return maker(name).filter(node -> node.is(operator));
    }

    List<Node> users(String name) {
        return List.copyOf(users.getOrDefault(name, List.of()));
    }

    /** The operation that alone takes {@code name}; empty where there are several, or it is a result of the network. */
    Optional<Node> onlyUser(String name) {
        var all = users.getOrDefault(name, List.of());
        return all.size() == 1 && !isResult(name) ? Optional.of(all.get(0)) : Optional.empty();
    }

    boolean isResult(String name) {
        return results.contains(name);
    }

    /** The single number that {@code node} combines with {@code name}, where it is fixed. */
    Optional<Float> numberBeside(Node node, String name) {
        return beside(node, name).filter(Tensor::isNumber).map(Tensor::number);
    }

    /** The fixed numbers that {@code node} combines with {@code name}. */
    Optional<Tensor> beside(Node node, String name) {
        if (node.inputs().size() != 2) {
            return Optional.empty();
        }
        return constant(node.input(0).equals(name) ? node.input(1) : node.input(0));
    }

    /** Adds fixed numbers; gives their name. */
    String add(Tensor constant) {
        String name = fresh();
        constants.put(name, constant);
        stored.put(name, constant.stored(name));
        return name;
    }

    /** Adds numbers that are stored in another way; gives their name. */
    String add(TensorProto constant) {
        String name = fresh();
        stored.put(name, constant.toBuilder().setName(name).build());
        return name;
    }

    /** A name for something new. */
    String fresh() {
        return OWN + named++;
    }

    /** Puts {@code others} in the place of {@code old}. */
    void replace(Collection<Node> old, Collection<Node> others) {
        Set<Node> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
        replaced.addAll(old);
        nodes.removeIf(replaced::contains);
        nodes.addAll(others);
        nodes = ordered();
        index();
    }

    private List<Node> ordered() {
        var producers = new HashMap<String, Node>();
        nodes.forEach(node -> node.outputs().forEach(output -> producers.put(output, node)));
        var ordered = new ArrayList<Node>();
        Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());
        nodes.forEach(node -> append(node, producers, done, ordered));
        return ordered;
    }

    private static void append(Node node, Map<String, Node> producers, Set<Node> done, List<Node> ordered) {
        if (done.add(node)) {
            for (String input : node.inputs()) {
                var producer = producers.get(input);
                if (producer != null) {
                    append(producer, producers, done, ordered);
                }
            }
            ordered.add(node);
        }
    }

    GraphProto rewritten() {
        var used = new TreeMap<String, TensorProto>();
        nodes.forEach(node -> node.inputs().stream()
                .filter(stored::containsKey)
                .forEach(input -> used.put(input, stored.get(input))));
        var written = original.toBuilder().clearNode().clearInitializer().clearValueInfo();
        written.addAllInitializer(used.values());
        for (int i = 0; i < nodes.size(); i++) {
            written.addNode(nodes.get(i).stored(nodes.get(i).operator() + i));
        }
        return written.build();
    }
}
