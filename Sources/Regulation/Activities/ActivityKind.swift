/// In which role the organisation processes: for itself (Article 30(1)) or for other controllers (Article 30(2)).
package enum ActivityKind: String, CaseIterable, Sendable {
    case controller
    case processor
}
