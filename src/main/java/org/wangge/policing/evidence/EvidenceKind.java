package org.wangge.policing.evidence;

/** The seven kinds of evidence of article 26 of the procedure rule for administrative cases. */
public enum EvidenceKind {
    PHYSICAL,
    DOCUMENTARY,
    TESTIMONY,
    STATEMENT,
    EXPERT_OPINION,
    RECORD,
    AUDIO_VISUAL
}
