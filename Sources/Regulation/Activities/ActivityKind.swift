/// In which role the organisation processes: for itself (Art. 30(1)) or for other controllers (Art. 30(2)).
package enum ActivityKind: String, CaseIterable, Sendable {
    case controller
    case processor
}
