extension RenderedFile {
    /// The provincial summary report: what a person opens first.
    public static let summaryPath = "bao-cao-tong-hop.html"
    /// Where the annexes are.
    public static let annexFolder = "phu-luc/"
}
