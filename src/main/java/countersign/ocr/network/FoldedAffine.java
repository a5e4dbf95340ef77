package countersign.ocr.network;

import java.util.List;

/** Takes factors, offsets and normalisations behind a convolution into its weights. */
final class FoldedAffine implements Rewriting {

    @Override
    public boolean once(Graph graph) {
        for (var node : graph.nodes()) {
            var convolution = Convolution.of(graph, node);
            var behind = convolution
                    .flatMap(found -> graph.onlyUser(node.output()))
                    .flatMap(user -> Affine.of(
                            graph,
                            user,
                            node.output(),
                            convolution.orElseThrow().outputs()));
            if (behind.isPresent()) {
                var affine = behind.get();
                graph.replace(
                        List.of(node, affine.node()),
                        List.of(convolution
                                .orElseThrow()
                                .scaled(graph, affine.factor(), affine.offset(), affine.output())));
                return true;
            }
        }
        return false;
    }
}
