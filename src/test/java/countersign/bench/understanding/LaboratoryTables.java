package countersign.bench.understanding;

import countersign.bench.understanding.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Laboratory results, each a name, value, arrow, unit and limits, in the columns of several instruments' makers. */
final class LaboratoryTables {

    private static final List<String> HEAD = List.of("检验项目", "结果", "提示", "单位", "参考区间");

    private LaboratoryTables() {}

    static Table of(String form, List<List<String>> results) {
        return switch (form) {
            case "twice" -> abreast(results);
            case "coded" -> coded(results);
            case "marked" -> marked(results);
            case "headed" -> headed(results);
            case "short" -> shortened(results);
            default -> below(results);
        };
    }

    private static Table below(List<List<String>> results) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        rows.addAll(results);
        return new Table(rows, List.of(0.4, 0.15, 0.1, 0.17, 0.18));
    }

    /** Numbered, the arrow behind the result, limits before the unit. */
    private static Table coded(List<List<String>> results) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("No", "项目名称", "结果", "参考值", "单位", "检测方法"));
        for (var result : results) {
            rows.add(List.of(
                    String.valueOf(rows.size()),
                    result.get(0),
                    (result.get(1) + " " + result.get(2)).strip(),
                    result.get(4),
                    result.get(3),
                    "仪器法"));
        }
        return new Table(rows, List.of(0.07, 0.35, 0.16, 0.17, 0.13, 0.12));
    }

    /** With the letters H and L as instruments print them. */
    private static Table marked(List<List<String>> results) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("检验项目 Item", "测定结果 Result", "状态", "参考区间 Reference", "单位 Unit"));
        for (var result : results) {
            var mark = result.get(2).replace("↑", "H").replace("↓", "L");
            rows.add(List.of(result.get(0), result.get(1), mark, result.get(4), result.get(3)));
        }
        return new Table(rows, List.of(0.32, 0.2, 0.08, 0.22, 0.18));
    }

    /** Units behind the names, the arrow at the result, a tilde between the limits. */
    private static Table headed(List<List<String>> results) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("项目（单位）", "测定值", "参考范围"));
        for (var result : results) {
            rows.add(List.of(
                    result.get(0) + "（" + result.get(3) + "）",
                    result.get(1) + result.get(2),
                    result.get(4).replace('-', '~')));
        }
        return new Table(rows, List.of(0.5, 0.25, 0.25));
    }

    /** The arrow before the result, the limits in brackets behind it and the unit last. */
    private static Table shortened(List<List<String>> results) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("序号", "检验项目", "", "检验结果", "生物参考区间", "单位"));
        for (var result : results) {
            rows.add(List.of(
                    String.valueOf(rows.size()),
                    result.get(0),
                    result.get(2),
                    result.get(1),
                    "[" + result.get(4) + "]",
                    result.get(3)));
        }
        return new Table(rows, List.of(0.09, 0.36, 0.06, 0.15, 0.2, 0.14));
    }

    /** Two results in a row, the second half of them at the right. */
    private static Table abreast(List<List<String>> results) {
        int half = (results.size() + 1) / 2;
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(HEAD.stream(), HEAD.stream()).toList());
        for (int i = 0; i < half; i++) {
            var other = half + i < results.size() ? results.get(half + i) : List.<String>of();
            rows.add(Stream.concat(results.get(i).stream(), other.stream()).toList());
        }
        return new Table(rows, List.of(0.17, 0.09, 0.07, 0.08, 0.12, 0.15, 0.08, 0.07, 0.08, 0.09));
    }
}
