package org.wangge.policing;

/** What a sealed record may be opened for: the law knows no third reason (治安管理处罚法 2025, article 136). */
public enum Purpose {
    /** A state organ needs it to handle a case (有关国家机关为办案需要). */
    CASE_HANDLING,
    /** A body asks as a provision of the state lets it (有关单位根据国家规定进行查询). */
    LEGAL_QUERY
}
