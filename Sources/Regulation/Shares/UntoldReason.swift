/// Why people were not told that their data went to an authority.
package enum UntoldReason: String, CaseIterable, Sendable {
    /// The law imposes secrecy on whoever answers the demand.
    case secrecy
    /// Telling them would harm an investigation (Article 23(1); UAVG Article 41).
    case prejudice
    /// The disclosure is laid down in the law itself (Article 14(5)(c)).
    case statute
    /// It is impossible or out of all proportion (Article 14(5)(b)).
    case disproportionate
}
