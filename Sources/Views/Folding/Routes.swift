package import Facts
import Regulation

/// Which registers an entry concerns, by the name of the event or, for a correction, by the kind of its stream.
package struct Routes: Sendable {
    private var byName: [EventName: [RegisterName]] = [:]
    private var byKind: [StreamKind: [RegisterName]] = [:]

    package init(_ registers: [RegisterName]) {
        for register in registers {
            for name in register.names { byName[name, default: []].append(register) }
            for kind in StreamKind.allCases where register.kind == nil || register.kind == kind {
                byKind[kind, default: []].append(register)
            }
        }
    }

    /// The registers for an entry with this name, in a stream of this kind.
    package func registers(for name: EventName, in kind: StreamKind) -> [RegisterName] {
        byName[name] ?? (name.kind == nil ? byKind[kind] : nil) ?? []
    }
}
