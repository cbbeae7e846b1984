// swift-tools-version: 6.2

import PackageDescription

/// The rooms show themselves within one package only, and the benchmark is a package of its own. So it takes their
/// sources in through two links, `Rooms` and `schema`: what is measured is what the program runs, built the same way.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ imports: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(
        name: name, dependencies: imports, path: "Rooms/\(name)", resources: resources, swiftSettings: strict)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    // The files of `schema/` are found beside the program under this name.
    name: "dossier",
    products: [
        .executable(name: "benchmark", targets: ["Benchmark"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        room("MerkleLog", [crypto]),
        room("Facts", [crypto]),
        room("Regulation", ["Facts"]),
        room("Views", ["Regulation", "Facts"]),
        .systemLibrary(
            name: "CLibPQ", path: "Rooms/CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        room("Postgres", ["CLibPQ", logging, lifecycle]),
        room("Ledger", ["Facts", "MerkleLog", "Postgres", logging]),
        room("Vault", ["Facts", "Postgres", "Ledger", crypto]),
        room("Registers", ["Views", "Regulation", "Facts", "Ledger", "Postgres", logging]),
        .target(
            name: "Schema",
            path: "schema",
            exclude: ["README.md", "snapshots"],
            sources: ["Schema.swift"],
            resources: [.copy("migrations"), .copy("functions"), .copy("privileges"), .copy("registers")],
            swiftSettings: strict
        ),
        room("Installation", ["Postgres", "Schema", logging]),
        room("Intake", ["Regulation", "Facts", yams], resources: [.embedInCode("Example/api-privacy.yaml")]),
        room("Mail", ["Facts"]),
        room("Office", ["Intake", "Mail", "Ledger", "Vault", "Registers", "Regulation", "Views", "Facts", "Postgres"]),
        .executableTarget(
            name: "Benchmark",
            dependencies: [
                "Facts", "MerkleLog", "Regulation", "Views", "Postgres", "Ledger", "Vault", "Registers", "Schema",
                "Installation", "Office", "Intake",
            ],
            swiftSettings: strict
        ),
    ]
)
