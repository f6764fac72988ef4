package org.wangge.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What the law of a day gives somebody of whom it is said that they do not cooperate: to be heard, to complain, to have
 * a decision reviewed. Sources: 治安管理处罚法 (2012 text arts 94, 102; revision in force 2026-01-01 arts 94, 112, 121),
 * 行政处罚法 (in force 2021-07-15, art. 33), 个人信息保护法 (in force 2021-11-01).
 */
public enum PoliceLawOfTheDay {
    TEXT_OF_2012(
            List.of(
                    "您有权陈述和申辩。您提出的事实、理由和证据，应当复核；成立的，应当采纳；不得因为申辩而加重处罚（《治安管理处罚法》（2012年修正）第九十四条）。",
                    "决定处罚之前，应当告知您事实、理由、依据和依法享有的权利（《治安管理处罚法》（2012年修正）第九十四条）。"),
            "对处罚决定不服的，可以自知道之日起六十日内依法申请行政复议，或者依法提起行政诉讼（《治安管理处罚法》（2012年修正）第一百零二条）。"),
    TEXT_OF_2025(
            List.of(
                    "您有权陈述和申辩。您提出的事实、理由和证据，应当复核；成立的，应当采纳；不得因为申辩而加重处罚（《治安管理处罚法》（2025年修订）第一百一十二条）。",
                    "决定处罚之前，应当告知您拟作出处罚的内容和事实、理由、依据，以及依法享有的权利；未满十八周岁的，还应当告知并听取监护人的意见（《治安管理处罚法》（2025年修订）第一百一十二条）。"),
            "对处罚决定不服的，可以自知道之日起六十日内依法申请行政复议，或者依法提起行政诉讼（《治安管理处罚法》（2025年修订）第一百二十一条、《行政复议法》第二十条）。");

    private static final LocalDate REVISION_IN_FORCE = LocalDate.of(2026, 1, 1);

    private static final List<String> ALWAYS = List.of(
            "违法行为轻微并及时改正，没有造成危害后果的，不予处罚；初次违法且危害后果轻微并及时改正的，可以不予处罚（《行政处罚法》第三十三条）。",
            "您的个人信息只用于处理这件事，依法保密（《个人信息保护法》第二十八条、第三十四条）。",
            "这件事不影响隔离、监测措施的期限，也不会改变您的健康码。");

    private final List<String> rights;
    private final String remedy;

    PoliceLawOfTheDay(List<String> rights, String remedy) {
        this.rights = rights;
        this.remedy = remedy;
    }

    public static PoliceLawOfTheDay on(LocalDate day) {
        return day.isBefore(REVISION_IN_FORCE) ? TEXT_OF_2012 : TEXT_OF_2025;
    }

    public List<String> rights() {
        return java.util.stream.Stream.concat(rights.stream(), ALWAYS.stream()).toList();
    }

    public String remedy() {
        return remedy;
    }
}
