import '../../components/base.css';
