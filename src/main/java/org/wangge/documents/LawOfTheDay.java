package org.wangge.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What the law of a day says of orders that restrict a person: the articles an order may rest on, the person's rights,
 * and where to complain. Sources: 传染病防治法 (2013 text arts 12, 39–41; 2025 text, in force 2025-09-01, arts 17, 58,
 * 64, 67, 74), 突发公共卫生事件应急条例 (2003, arts 33, 44), 突发公共卫生事件应对法 (in force 2025-11-01, arts 39–40).
 */
public enum LawOfTheDay {
    TEXT_OF_2013(
            List.of(
                    new LegalBasis("act-2013-41", "《中华人民共和国传染病防治法》（2013年修正）第四十一条、《突发公共卫生事件应急条例》第三十三条"),
                    new LegalBasis("act-2013-40", "《中华人民共和国传染病防治法》（2013年修正）第四十条"),
                    new LegalBasis("act-2013-39", "《中华人民共和国传染病防治法》（2013年修正）第三十九条")),
            List.of(
                    "隔离期间的基本生活由实施隔离措施的人民政府保障；有工作单位的，所在单位不得停止支付隔离期间的工作报酬（《传染病防治法》第四十一条）。",
                    "如需就医、用药，或家中有需要照料的人，请告知联系人，由其协助安排。",
                    "您的个人信息只用于疫情防控，依法保密，到期删除（《个人信息保护法》第十九条、第四十七条）。"),
            List.of(
                    "认为本措施侵犯您的合法权益的，可以自知道之日起六十日内依法申请行政复议，也可以自知道之日起六个月内依法提起行政诉讼（《传染病防治法》第十二条）。",
                    "复议、诉讼期间，除法律另有规定外，本措施不停止执行。")),
    TEXT_OF_2025(
            List.of(
                    new LegalBasis("act-2025-64", "《中华人民共和国传染病防治法》（2025年修订）第六十四条"),
                    new LegalBasis("act-2025-58", "《中华人民共和国传染病防治法》（2025年修订）第五十八条")),
            List.of(
                    "措施的范围和期限不得超过规定；应当选择对您权益影响最小的措施，情况变化时及时调整（《传染病防治法》第十七条、第五十八条）。",
                    "隔离期间的基本生活和医疗服务应予保障，对未成年人、老年人、残疾人、孕产期和哺乳期妇女等给予特殊照顾；所在单位不得停止支付工作报酬（《传染病防治法》第六十七条）。",
                    "您的个人信息只用于疫情防控，依法保密，到期删除（《个人信息保护法》第十九条、第四十七条）。"),
            List.of(
                    "对本措施有异议的，可以向县级人民政府申诉；申诉期间本措施不停止执行（《传染病防治法》第七十四条）。",
                    "也可以自知道之日起六十日内依法申请行政复议，或者自知道之日起六个月内依法提起行政诉讼（《传染病防治法》第十七条、《行政复议法》第二十条）。"));

    private static final LocalDate ACT_OF_2025_IN_FORCE = LocalDate.of(2025, 9, 1);

    private final List<LegalBasis> bases;
    private final List<String> rights;
    private final List<String> remedies;

    LawOfTheDay(List<LegalBasis> bases, List<String> rights, List<String> remedies) {
        this.bases = bases;
        this.rights = rights;
        this.remedies = remedies;
    }

    public static LawOfTheDay on(LocalDate day) {
        return day.isBefore(ACT_OF_2025_IN_FORCE) ? TEXT_OF_2013 : TEXT_OF_2025;
    }

    /** What an order may rest on: first a county's command, then a disease-control body, then a medical body. */
    public List<LegalBasis> bases() {
        return bases;
    }

    public List<String> rights() {
        return rights;
    }

    public List<String> remedies() {
        return remedies;
    }
}
