/// What the law asks of a category of data beyond the ordinary.
package enum DataNature: String, CaseIterable, Sendable {
    case ordinary
    /// Article 9(1): origin, politics, religion, union, genes, biometrics, health, sex life.
    case special
    /// Article 10: convictions and offences.
    case criminal
    /// A number prescribed by law to identify people: the BSN (UAVG art. 46).
    case nationalNumber = "national-number"
    /// A copy of an identity document, which shows such a number and a photograph unless they are masked.
    case identityCopy = "identity-copy"
}
