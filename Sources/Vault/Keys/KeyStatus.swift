/// How an organisation's keys stand.
package struct KeyStatus: Hashable, Sendable {
    /// The epochs whose keys are at hand.
    package let epochs: [Int]
    /// The epoch that new data keys are wrapped under.
    package let currentEpoch: Int
    /// How many data keys there are, by epoch and generation, in that order.
    package let counts: [KeyCount]
    /// How many data keys were destroyed.
    package let destroyed: Int

    package var keys: Int { counts.reduce(0) { $0 + $1.keys } }

    /// Epochs that wrap data keys and whose own key is not at hand: what they wrap can't be opened.
    package var missingEpochs: [Int] {
        Set(counts.map(\.epoch)).subtracting(epochs).sorted()
    }
}

/// How many data keys of one generation are wrapped under one epoch.
package struct KeyCount: Hashable, Sendable {
    package let epoch: Int
    package let generation: Int
    package let keys: Int
}
