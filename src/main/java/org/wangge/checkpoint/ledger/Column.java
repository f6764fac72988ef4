package org.wangge.checkpoint.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wangge.population.PlainText;

/** What a column of a ledger says, and the headings under which villages, checkpoints and hotels write it. */
enum Column {
    NUMBER("number", "序号", "编号", "序"),
    NAME("name", "姓名", "被检查人姓名", "返乡人员姓名", "返乡人姓名", "返乡人员", "人员姓名", "名字"),
    IDENTITY_TYPE("identityType", "证件类别", "证件类型", "证件种类"),
    IDENTITY("identity", "身份证号码", "身份证号", "身份证", "证件号码", "证件号", "被检查人身份证号", "被检查人身份证号码", "居民身份证号码", "公民身份号码", "身份证件号码"),
    PHONE("phone", "联系电话", "手机号码", "手机号", "手机", "电话", "电话号码", "联系手机", "联系方式", "本人电话", "本人联系电话"),
    RETURNED_ON(
            "returnedOn",
            "返回日期",
            "返回时间",
            "返乡时间",
            "返乡日期",
            "返程时间",
            "返程日期",
            "返村时间",
            "返村日期",
            "到达日期",
            "到达时间",
            "抵达日期",
            "抵达时间",
            "检查时间",
            "拟返乡时间",
            "预计返乡时间"),
    ORIGIN("origin", "出发地", "来源地", "来源地省市", "何处返程", "来自何地", "返乡来源地", "从何地返乡", "从何地返回", "来自地区", "旅居地"),
    RISK("risk", "风险等级", "来自地区的风险等级", "来源地风险等级", "地区风险等级", "出发地风险等级"),
    CONTACT("contact", "接触史", "密接情况", "人员类型", "人员类别"),
    TRANSPORT(
            "transport",
            "交通方式及车次",
            "交通方式",
            "交通工具",
            "返程方式",
            "返乡方式",
            "返程方式自驾公共交通",
            "航班班车车牌号",
            "车次航班",
            "航班车次",
            "车牌号",
            "航班号",
            "班次",
            "车次",
            "被检查人车辆信息",
            "车辆信息"),
    TOWNSHIP("township", "乡镇街道", "街道乡镇", "责任街道", "街道", "乡镇", "镇街", "镇街道", "街道镇", "镇", "所属乡镇", "所在乡镇", "返回乡镇"),
    VILLAGE("village", "村社区", "社区村", "责任社区", "社区", "村", "村居", "行政村", "村委会", "所属村", "所在村", "返回村社区"),
    ADDRESS("address", "目的地", "目的地详细地址", "隔离地址", "现住址", "居住地址", "返乡地址", "详细地址", "家庭住址", "住址"),
    UNIT("unit"),
    TEMPERATURE("temperature", "体温", "现场体温", "测量体温", "今日体温", "体温度"),
    SYMPTOMS("symptoms", "有无症状", "症状", "是否有症状", "身体状况", "健康状况"),
    RECEIVER("receiver", "接返人", "接返责任人", "首接责任人", "接返人员", "接返人姓名"),
    REMARK("remark", "备注", "说明");

    private static final Map<String, Column> BY_HEADING = new HashMap<>();
    private static final Map<Pattern, Column> BY_PATTERN = Map.of(
            Pattern.compile("(来源|出发)地?(省份?|地?市|县市区|县区|区县|县|街道乡镇|乡镇街道|乡镇|社区村|村社区|村)"), ORIGIN,
            Pattern.compile("目的地(街道乡镇|乡镇街道|乡镇|街道|镇)"), TOWNSHIP,
            Pattern.compile("目的地(社区村|村社区|行政村|社区|村)"), VILLAGE,
            Pattern.compile("(有无|是否有).*症状"), SYMPTOMS,
            Pattern.compile("是否存在.*密接.*"), CONTACT);
    private static final Set<Column> JOINED = Set.of(ORIGIN, TRANSPORT);

    static {
        for (Column column : values()) {
            column.headings.forEach(heading -> BY_HEADING.put(heading, column));
        }
    }

    private final String key;
    private final List<String> headings;

    Column(String key, String... headings) {
        this.key = key;
        this.headings = List.of(headings);
    }

    /** How we write it ourselves. */
    String heading() {
        return headings.get(0);
    }

    /** The field's name in JSON. */
    String key() {
        return key;
    }

    /** Whether several columns of a ledger may say one thing together, such as province, city and county. */
    boolean isJoined() {
        return JOINED.contains(this);
    }

    static Optional<Column> ofKey(String key) {
        return Arrays.stream(values())
                .filter(column -> column != NUMBER && column.key.equals(key))
                .findFirst();
    }

    /** Finds the column that a heading stands for, with or without what it says in brackets. */
    static Optional<Column> headed(String heading) {
        String plain = PlainText.of(heading);
        return exactly(words(plain)).or(() -> exactly(words(plain.replaceAll("[(\\[【].*?[)\\]】]", ""))));
    }

    private static Optional<Column> exactly(String words) {
        Column known = BY_HEADING.get(words);
        if (known != null) {
            return Optional.of(known);
        }
        return BY_PATTERN.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String words(String heading) {
        return heading.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
