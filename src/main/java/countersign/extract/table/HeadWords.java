package countersign.extract.table;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that stand over columns, as laboratories and hospitals' cashiers print them. */
final class HeadWords {

    /** Shorter words must be read exactly. */
    private static final int SHORTEST_MISREAD = 4;

    private static final Map<Role, String> PRINTED = Map.ofEntries(
            entry(Role.ORDINAL, "序号 No No. NO NO. 序 编号 行号 号 #"),
            entry(
                    Role.NAME,
                    "项目 项目名称 检验项目 检验项目名称 检测项目 检测项目名称 检查项目 检查项目名称 分析项目 测定项目 化验项目 试验项目 测试项目 中文名称 名称 收费项目"
                            + " 收费项目名称 费用项目 费用项目名称 费用名称 药品名称 药品项目名称 药品/项目名称 项目/药品名称 品名 服务名称 服务项目 诊疗项目 医疗项目 明细项目"
                            + " 项目名称/规格 项目名称及规格 项目/规格 药品/诊疗项目 收费名称 医嘱名称 项目全称 指标 指标名称 检验指标 体检项目"),
            entry(Role.SHORT_NAME, "缩写 英文缩写 英文名称 英文名 英文 英文简称 英文代号 简称 代号 项目缩写 英文对照 英文代码"),
            entry(Role.RESULT, "结果 检验结果 测定结果 检测结果 测定值 检测值 结果值 实测值 本次结果 测试结果 化验结果 检查结果 定量结果 测量值 体检结果 结果/单位 检验值 数值"),
            entry(Role.MARK, "提示 标志 标识 状态 异常 异常提示 箭头 高低 结果提示 升降 判定 标记 异常标志 趋势 ↑↓ 提示符 H/L 异常标识"),
            entry(Role.UNIT, "单位 结果单位 计量单位 计价单位 计费单位"),
            entry(
                    Role.LIMITS,
                    "参考区间 参考范围 参考值 参考值范围 生物参考区间 生物参考值 正常值 正常参考值 正常范围 正常值范围 参考值区间 参考区间/单位 参考值/单位 参考范围/单位 参考 参考区间及单位"
                            + " 生物参考范围"),
            entry(Role.SPECIFICATION, "规格 规格型号 型号 剂型 规格/型号 药品规格 规格/剂型 生产厂家 产地"),
            entry(Role.COUNT, "数量 次数 总数量 数量/单位 总量 用量 数目 计价数量 数"),
            entry(Role.PRICE, "单价 价格 单价(元) 价格(元)"),
            entry(Role.AMOUNT, "金额 金额(元) 总金额 总价 小计 费用 合计金额 金额小计 总费用 应收金额 合计 费用金额 总金额(元) 费用(元) 小计(元) 金额/元 金额合计 发生金额 总额"),
            entry(Role.DATE, "日期 费用日期 收费日期 时间 记账日期 记帐日期 发生日期 执行日期 计费日期 费用时间 收费时间 开单日期"),
            entry(
                    Role.OTHER,
                    "费用类别 类别 费别 费用类型 收费类别 大类 票据项目 财务分类 等级 甲乙类 类型 医保类型 医保等级 自付 自费 自付金额 自费金额 自付比例 自负比例 自理比例 比例"
                            + " 编码 项目编码 代码 项目代码 医保编码 国家编码 国家医保编码 收费编码 检测方法 方法 检验方法 方法学 备注 说明 执行科室 开单科室 科室 报销类别 项目类别"
                            + " 前次结果 上次结果 历史结果 小结 检查医生 检查者 医保金额 统筹金额 优惠金额 自付(元) 自费(元) 自理 乙类自付 仪器 项目等级 报销 记账 医保类别"));

    private static final Map<String, Role> BY_WORDS = byWords();

    private HeadWords() {}

    /** @param words folded */
    static Optional<Role> role(String words) {
        String plain = plain(words);
        var exact = BY_WORDS.get(plain);
        if (exact != null || plain.length() < SHORTEST_MISREAD) {
            return Optional.ofNullable(exact);
        }
        return BY_WORDS.entrySet().stream()
                .filter(known -> isNearly(known.getKey(), plain))
                .map(Map.Entry::getValue)
                .reduce((one, other) -> one == other ? one : Role.OTHER);
    }

    private static String plain(String words) {
        return words.replace(" ", "").replaceAll("^[|:]+|[|:]+$", "");
    }

    private static boolean isNearly(String known, String read) {
        int differences = known.length() == read.length() ? 0 : 2;
        for (int i = 0; i < read.length() && differences < 2; i++) {
            differences += known.charAt(i) == read.charAt(i) ? 0 : 1;
        }
        return differences == 1;
    }

    private static Map<String, Role> byWords() {
        var roles = new HashMap<String, Role>();
        PRINTED.forEach((role, words) -> {
            for (String one : words.split(" ")) {
                roles.put(one, role);
            }
        });
        return Map.copyOf(roles);
    }
}
